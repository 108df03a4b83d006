namespace AiTalent.EventStore;

/// <summary>How an append ended. Every value but <see cref="Committed"/> means that nothing of the request was written.</summary>
public enum AppendStatus
{
    /// <summary>The events are durable; for a read barrier: the stream stands at the expected version.</summary>
    Committed,

    /// <summary>The stream does not stand at the expected version: somebody else has written.</summary>
    VersionConflict,

    /// <summary>The stream already holds a command with this id.</summary>
    KnownCommand,

    /// <summary>An earlier append of the same session failed, so this one was decided on a state that never was.</summary>
    Fenced,

    /// <summary>The deadline of the flush had passed before it could be written.</summary>
    TooLate,
}
