namespace AiTalent.EventStore;

/// <summary>
/// Thrown when the store is unavailable (full, read-only, unreachable, overloaded). Nothing was written.
/// </summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Initializes a new instance with a message.</summary>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a message and an inner exception.</summary>
    public StoreUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
