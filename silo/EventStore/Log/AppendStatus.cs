namespace AiTalent.EventStore;

/// <summary>
/// Defines the result of an append. Every value except <see cref="Committed"/> means that nothing of the request
/// was written.
/// </summary>
public enum AppendStatus
{
    /// <summary>The events are durable; for a read barrier, the stream is at the expected version.</summary>
    Committed,

    /// <summary>The stream is not at the expected version because another writer has appended.</summary>
    VersionConflict,

    /// <summary>The stream already holds a command with this id.</summary>
    KnownCommand,

    /// <summary>An earlier append of the same session failed, so this one was decided on an invalid state.</summary>
    Fenced,

    /// <summary>The deadline of the flush passed before the request could be written.</summary>
    TooLate,
}
