using System.Threading.RateLimiting;

namespace AiTalent.Api.Traffic;

/// <summary>
/// Limits one kind of costly work: the number that run at once, the number that wait in order of arrival, and the number per client.
/// </summary>
internal sealed class WorkQueue : IDisposable
{
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(10);
    private readonly PartitionedRateLimiter<string> _byClient;
    private readonly ConcurrencyLimiter _total;
    private readonly TimeProvider _time;

    public WorkQueue(WorkLimits limits, TimeProvider time)
    {
        _time = time;
        _byClient = PartitionedRateLimiter.Create<string, string>(client =>
            RateLimitPartition.GetConcurrencyLimiter(client, _ => new ConcurrencyLimiterOptions { PermitLimit = limits.MaxPerClient, QueueLimit = 0 }));
        _total = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = limits.Permits,
            QueueLimit = limits.MaxWaiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    /// <summary>Waits for a turn for at most ten seconds.</summary>
    public async ValueTask<WorkTurn> EnterAsync(string client, CancellationToken cancellationToken)
    {
        var own = _byClient.AttemptAcquire(client);
        if (!own.IsAcquired)
            return new WorkTurn("rate_limited", own);
        try
        {
            using var patience = new CancellationTokenSource(MaxWait, _time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
            var turn = await _total.AcquireAsync(1, either.Token);
            if (turn.IsAcquired)
                return new WorkTurn(null, turn, own);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The wait timed out.
        }
        catch
        {
            own.Dispose();
            throw;
        }

        own.Dispose();
        return new WorkTurn("overloaded");
    }

    public void Dispose()
    {
        _byClient.Dispose();
        _total.Dispose();
    }
}
