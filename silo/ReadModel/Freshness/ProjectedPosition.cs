namespace AiTalent.ReadModel.Freshness;

/// <summary>The position that this process knows to be in the read model; who waits for a later one is woken when it comes.</summary>
public sealed class ProjectedPosition
{
    private TaskCompletionSource _next = New();
    private long _value;

    public long Value => Volatile.Read(ref _value);

    /// <summary>Told by the projector, or by whoever hears of it from another process.</summary>
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
