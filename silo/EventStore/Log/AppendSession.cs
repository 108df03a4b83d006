namespace AiTalent.EventStore;

/// <summary>
/// Links the appends of one grain activation. Each append is decided on the state that the previous one left, so
/// after one has failed, or may have failed, all later ones are invalid: the session is fenced and its activation
/// must end. An activation creates one session and keeps it for its lifetime; a new activation creates a new one.
/// </summary>
/// <remarks>The fence is state of this object, so it is discarded exactly when no more appends can use it.</remarks>
public sealed class AppendSession
{
    private volatile bool _fenced;

    /// <summary>
    /// True once an append of this session has failed; every later one results in
    /// <see cref="AppendStatus.Fenced"/>.
    /// </summary>
    public bool IsFenced => _fenced;

    internal void Fence() => _fenced = true;
}
