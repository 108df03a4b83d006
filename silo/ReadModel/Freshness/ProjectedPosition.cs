namespace AiTalent.ReadModel.Freshness;

/// <summary>
/// Tracks the position of the read model that is known to this process, and wakes callers that wait for a later
/// one.
/// </summary>
public sealed class ProjectedPosition
{
    private TaskCompletionSource _next = New();
    private long _value;

    public long Value => Volatile.Read(ref _value);

    /// <summary>Advances the position; called by the projector, or when another process reports it.</summary>
    public void Advance(long position)
    {
        var known = Value;
        while (position > known)
        {
            var before = Interlocked.CompareExchange(ref _value, position, known);
            if (before == known)
            {
                Interlocked.Exchange(ref _next, New()).TrySetResult();
                return;
            }

            known = before;
        }
    }

    internal Task Next => Volatile.Read(ref _next).Task;

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
