using System.Text;
using System.Threading.RateLimiting;
using AiTalent.Api.Problems;
using AiTalent.Api.Traffic;

namespace AiTalent.Api.ApiClients;

/// <summary>
/// Limits attempts to guess client secrets. Attempts are counted per client id regardless of their origin. Because each secret is hashed,
/// the number of concurrent attempts is also limited.
/// </summary>
internal sealed class GuessingGuard(RequestDelegate next, TrafficOptions traffic, TimeProvider time) : IDisposable
{
    private const int AtOnce = 60;
    private static readonly TimeSpan OneMoreAfter = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<string> _tries = PartitionedRateLimiter.Create<string, string>(client =>
        RateLimitPartition.GetTokenBucketLimiter(client, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = AtOnce,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = OneMoreAfter,
            QueueLimit = 0,
        }));

    private readonly WorkQueue _hashing = new(traffic.Secrets, time);

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path == TokenEndpoint.Path && HttpMethods.IsPost(context.Request.Method))
        {
            using var permit = _tries.AttemptAcquire(await ClientOfAsync(context.Request));
            if (!permit.IsAcquired)
            {
                await new Problem("rate_limited", retryAfter: OneMoreAfter).ExecuteAsync(context);
                return;
            }

            using var turn = await _hashing.EnterAsync(ClientAddress.Of(context), context.RequestAborted);
            if (turn.RefusalCode is { } code)
                await new Problem(code, retryAfter: WorkTurn.RetryAfter).ExecuteAsync(context);
            else
                await next(context);
            return;
        }

        await next(context);
    }

    public void Dispose()
    {
        _tries.Dispose();
        _hashing.Dispose();
    }

    private static async Task<string> ClientOfAsync(HttpRequest request)
    {
        if (request.HasFormContentType && (await request.ReadFormAsync(request.HttpContext.RequestAborted))["client_id"].ToString() is { Length: > 0 } id)
            return id;
        var header = request.Headers.Authorization.ToString();
        var credentials = new byte[header.Length];
        return header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) && Convert.TryFromBase64String(header["Basic ".Length..].Trim(), credentials, out var length)
            ? Encoding.UTF8.GetString(credentials, 0, length).Split(':')[0]
            : "";
    }
}
