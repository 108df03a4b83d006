namespace AiTalent.EventStore;

/// <summary>
/// Thrown when the connection or the disk failed at a point where it is unknown whether the flush was written. Its
/// sessions are fenced; a caller finds out by reading, or by sending the same command id again.
/// </summary>
public sealed class OutcomeUnknownException : Exception
{
    /// <summary>Initializes a new instance with a message.</summary>
    public OutcomeUnknownException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a message and an inner exception.</summary>
    public OutcomeUnknownException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
