using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Freshness;

/// <summary>How a wait for a position ended.</summary>
public enum Freshness
{
    /// <summary>The read model holds the position.</summary>
    Reached,

    /// <summary>It does not hold it yet: say so.</summary>
    Behind,

    /// <summary>The log itself has not come so far: the position is wrong.</summary>
    BeyondHead,
}

/// <summary>Lets whoever has just written read what was written.</summary>
public sealed class ReadModelFreshness(ReadDatabase database, IEventStore log, ProjectedPosition projected, TimeProvider time)
{
    /// <summary>How long a reader waits at most.</summary>
    public static readonly TimeSpan MaxDuration = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until the read model holds a position.</summary>
    /// <param name="minPosition">The position that a command was answered with.</param>
    /// <param name="timeout">At most; null is <see cref="MaxDuration"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
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
            // The task is taken before the value is read, so that nothing can come between them unseen.
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
