using System.Threading.RateLimiting;

namespace AiTalent.Api.Traffic;

/// <summary>
/// The hashing of a password takes about a tenth of a second of a processor. Whoever does it, or would do it if the account were there,
/// takes a turn first, so that the answer tells nothing by its time and the other pages keep a processor.
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

    /// <summary>Held while one password is hashed, once or twice.</summary>
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
