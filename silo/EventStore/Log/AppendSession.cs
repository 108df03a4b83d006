namespace AiTalent.EventStore;

/// <summary>
/// Ties the appends of one grain activation together. Each append is decided on the state that the one before it left, so once one
/// has failed, or may have failed, none of the later ones is true: the session is fenced and its activation has to end.
/// An activation makes one session and keeps it for its whole life; a new activation makes a new one.
/// </summary>
/// <remarks>The fence lives in this object, so it is forgotten exactly when nobody can append under it any more.</remarks>
public sealed class AppendSession
{
    private volatile bool _fenced;

    /// <summary>True once an append of this session has failed; every later one is answered <see cref="AppendStatus.Fenced"/>.</summary>
    public bool IsFenced => _fenced;

    internal void Fence() => _fenced = true;
}
