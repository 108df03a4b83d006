namespace AiTalent.EventStore;

/// <summary>
/// The connection or the disk failed at a moment from which it cannot be said whether the flush was written. The sessions in it are
/// fenced; a caller finds out by reading, or by sending the same command id again.
/// </summary>
public sealed class OutcomeUnknownException : Exception
{
    /// <summary>Makes one with its one clear line.</summary>
    public OutcomeUnknownException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with its one clear line and the cause.</summary>
    public OutcomeUnknownException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
