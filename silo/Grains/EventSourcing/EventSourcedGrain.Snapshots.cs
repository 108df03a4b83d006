using AiTalent.EventStore;
using Microsoft.Extensions.Logging;

namespace AiTalent.Grains.EventSourcing;

public abstract partial class EventSourcedGrain<TState, TCommand, TEvent>
{
    private const long FewestEvents = 2_000;

    private long _snapshotVersion;
    private Task _keeping = Task.CompletedTask;

    /// <summary>The state as bytes, with a hash of their shape; null where a stream is short and needs none.</summary>
    protected virtual (string Schema, ReadOnlyMemory<byte> Data)? Freeze(TState state) => null;

    /// <summary>The shape that <see cref="Thaw"/> reads; null where there are no snapshots.</summary>
    protected virtual string? SnapshotSchema => null;

    protected virtual TState Thaw(ReadOnlyMemory<byte> data) => throw new InvalidOperationException($"{Stream} has no snapshots.");

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
        await _keeping.WaitAsync(cancellationToken);

    private async Task ReadSnapshotAsync(CancellationToken cancellationToken)
    {
        if (SnapshotSchema is not { } schema || await log.Store.ReadSnapshotAsync(Stream, schema, cancellationToken) is not { } snapshot)
            return;
        State = Thaw(snapshot.Data);
        Version = _snapshotVersion = snapshot.Version;
    }

    /// <summary>Due after a quarter more events, so that all snapshots of a stream together cost as much as a few.</summary>
    private Snapshot? TakeSnapshotIfDue()
    {
        if (SnapshotSchema is null || Version - _snapshotVersion < Math.Max(FewestEvents, _snapshotVersion / 4) || !_keeping.IsCompleted)
            return null;
        if (Freeze(State) is not { } frozen)
            return null;
        _snapshotVersion = Version;
        return new Snapshot(Stream, Version, frozen.Schema, frozen.Data);
    }

    /// <summary>Called once the events up to the snapshot are durable.</summary>
    private void KeepSnapshot(Snapshot? snapshot)
    {
        if (snapshot is not null)
            _keeping = KeepAsync(snapshot);
    }

    private async Task KeepAsync(Snapshot snapshot)
    {
        try
        {
            await log.Store.WriteSnapshotAsync(snapshot, CancellationToken.None);
        }
        catch (Exception failure) when (failure is StoreUnavailableException or OutcomeUnknownException)
        {
            SnapshotNotKept(log.Logger, failure, Stream);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A snapshot of {Stream} was not kept; the next activation reads more events.")]
    private static partial void SnapshotNotKept(ILogger logger, Exception failure, string stream);
}
