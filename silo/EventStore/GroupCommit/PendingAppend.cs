using System.Collections.Concurrent;
using System.Threading.Tasks.Sources;

namespace AiTalent.EventStore.GroupCommit;

/// <summary>
/// Represents one append that awaits its flush. Instances are pooled, so that an append allocates no task.
/// Continuations never run on the writer's loop.
/// </summary>
internal sealed class PendingAppend : IValueTaskSource<AppendResult>
{
    private const int Kept = 4096;
    private static readonly ConcurrentQueue<PendingAppend> Idle = new();
    private ManualResetValueTaskSourceCore<AppendResult> _core = new() { RunContinuationsAsynchronously = true };

    private PendingAppend()
    {
    }

    public AppendRequest Request { get; private set; } = null!;

    public int Bytes { get; private set; }

    public long EnqueuedAt { get; private set; }

    public ValueTask<AppendResult> Answer => new(this, _core.Version);

    public static PendingAppend For(AppendRequest request, int bytes, long enqueuedAt)
    {
        if (!Idle.TryDequeue(out var pending))
            pending = new PendingAppend();
        pending.Request = request;
        pending.Bytes = bytes;
        pending.EnqueuedAt = enqueuedAt;
        return pending;
    }

    public void Complete(AppendResult result)
    {
        if (!result.IsCommitted)
            Request.Session.Fence();
        _core.SetResult(result);
    }

    public void Fail(Exception error)
    {
        Request.Session.Fence();
        _core.SetException(error);
    }

    AppendResult IValueTaskSource<AppendResult>.GetResult(short token)
    {
        try
        {
            return _core.GetResult(token);
        }
        finally
        {
            _core.Reset();
            Request = null!;
            if (Idle.Count < Kept)
                Idle.Enqueue(this);
        }
    }

    ValueTaskSourceStatus IValueTaskSource<AppendResult>.GetStatus(short token) => _core.GetStatus(token);

    void IValueTaskSource<AppendResult>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _core.OnCompleted(continuation, state, token, flags);
}
