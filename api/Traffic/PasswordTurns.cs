using System.Threading.RateLimiting;

namespace AiTalent.Api.Traffic;

/// <summary>
/// Limits password hashing, which takes about a tenth of a second of processor time. A request takes a turn whether or not the account
/// exists, so that response times reveal nothing and other pages keep a processor.
/// </summary>
internal sealed class PasswordTurns : IDisposable
{
    private const int MorePerSecond = 2;
    private readonly IHttpContextAccessor _accessor;
    private readonly WorkQueue _queue;
    private readonly PartitionedRateLimiter<string> _tries;

    public PasswordTurns(TrafficOptions options, IHttpContextAccessor accessor, TimeProvider time)
    {
        _accessor = accessor;
        _queue = new WorkQueue(options.Passwords, time);
        _tries = PartitionedRateLimiter.Create<string, string>(client => RateLimitPartition.GetTokenBucketLimiter(client, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.PasswordsPerClient,
            TokensPerPeriod = MorePerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));
    }

    /// <summary>Takes a turn, held while one password is hashed once or twice.</summary>
    public async ValueTask<WorkTurn> TakeAsync(CancellationToken cancellationToken)
    {
        var client = _accessor.HttpContext is { } context ? ClientAddress.Of(context) : "";
        using var may = _tries.AttemptAcquire(client);
        return may.IsAcquired ? await _queue.EnterAsync(client, cancellationToken) : new WorkTurn("rate_limited");
    }

    public void Dispose()
    {
        _tries.Dispose();
        _queue.Dispose();
    }
}
