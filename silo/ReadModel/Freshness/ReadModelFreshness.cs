using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Freshness;

/// <summary>Defines the result of waiting for a position.</summary>
public enum Freshness
{
    /// <summary>The read model has reached the position.</summary>
    Reached,

    /// <summary>The read model has not reached the position; the caller must indicate this.</summary>
    Behind,

    /// <summary>The log itself has not reached the position, so the position is invalid.</summary>
    BeyondHead,
}

/// <summary>Lets callers read their own writes.</summary>
public sealed class ReadModelFreshness(ReadDatabase database, IEventStore log, ProjectedPosition projected, TimeProvider time)
{
    /// <summary>Maximum time that a reader waits.</summary>
    public static readonly TimeSpan MaxDuration = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until the read model reaches a position.</summary>
    /// <param name="minPosition">The position returned by a command.</param>
    /// <param name="timeout">Maximum time; null means <see cref="MaxDuration"/>.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task<Freshness> WaitForAsync(long minPosition, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        if (projected.Value >= minPosition)
            return Freshness.Reached;
        if (await ReadAsync(cancellationToken) >= minPosition)
            return Freshness.Reached;
        if (await log.ReadHeadAsync(cancellationToken) < minPosition)
            return Freshness.BeyondHead;
        var patience = timeout ?? MaxDuration;
        var started = time.GetTimestamp();
        while (time.GetElapsedTime(started) < patience)
        {
            // The task is obtained before the value is read, so that no change in between is missed.
            var next = projected.Next;
            if (projected.Value >= minPosition)
                return Freshness.Reached;
            await Task.WhenAny(next, Task.Delay(Poll, time, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
            if (!next.IsCompleted && await ReadAsync(cancellationToken) >= minPosition)
                return Freshness.Reached;
        }

        return projected.Value >= minPosition ? Freshness.Reached : Freshness.Behind;
    }

    private async Task<long> ReadAsync(CancellationToken cancellationToken)
    {
        var position = await database.ReadAsync(session => Task.FromResult(session.Position), cancellationToken);
        projected.Advance(position);
        return position;
    }
}
