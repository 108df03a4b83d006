using AiTalent.EventStore;
using Microsoft.Extensions.Logging;

namespace AiTalent.Grains.EventSourcing;

public abstract partial class EventSourcedGrain<TState, TCommand, TEvent>
{
    private const long FewestEvents = 2_000;

    private long _snapshotVersion;
    private Task _keeping = Task.CompletedTask;

    /// <summary>Copies the state, so that it can be serialised while the grain continues.</summary>
    protected virtual Func<ReadOnlyMemory<byte>> CaptureSnapshot(TState state) => throw new InvalidOperationException($"{Stream} has no snapshots.");

    /// <summary>Gets the schema that <see cref="RestoreSnapshot"/> reads; null if there are no snapshots.</summary>
    protected virtual string? SnapshotSchema => null;

    protected virtual TState RestoreSnapshot(ReadOnlyMemory<byte> data) => throw new InvalidOperationException($"{Stream} has no snapshots.");

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
        await _keeping.WaitAsync(cancellationToken);

    private async Task ReadSnapshotAsync(CancellationToken cancellationToken)
    {
        if (SnapshotSchema is not { } schema || await log.Store.ReadSnapshotAsync(Stream, schema, cancellationToken) is not { } snapshot)
            return;
        State = RestoreSnapshot(snapshot.Data);
        Version = _snapshotVersion = snapshot.Version;
    }

    /// <summary>
    /// Takes a snapshot once the number of events has grown by half, so that all snapshots of a stream together
    /// cost as much as a few.
    /// </summary>
    private Func<Snapshot>? TakeSnapshotIfDue()
    {
        if (SnapshotSchema is not { } schema || Version - _snapshotVersion < Math.Max(FewestEvents, _snapshotVersion / 2) || !_keeping.IsCompleted)
            return null;
        var (version, snapshot) = (Version, CaptureSnapshot(State));
        _snapshotVersion = version;
        return () => new Snapshot(Stream, version, schema, snapshot());
    }

    /// <summary>Stores a snapshot; called once its events are durable.</summary>
    private void KeepSnapshot(Func<Snapshot>? snapshot)
    {
        if (snapshot is not null)
            _keeping = KeepAsync(snapshot);
    }

    private async Task KeepAsync(Func<Snapshot> snapshot)
    {
        try
        {
            // Runs outside the grain's scheduler, because a large state takes time.
            await Task.Run(() => log.Store.WriteSnapshotAsync(snapshot(), CancellationToken.None));
        }
        catch (Exception failure) when (failure is StoreUnavailableException or OutcomeUnknownException)
        {
            SnapshotNotKept(log.Logger, failure, Stream);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A snapshot of {Stream} was not kept; the next activation reads more events.")]
    private static partial void SnapshotNotKept(ILogger logger, Exception failure, string stream);
}
