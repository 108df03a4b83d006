namespace AiTalent.EventStore;

/// <summary>The store cannot be used now (full, read-only, not reached, overloaded). Nothing was written.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Makes one with its one clear line.</summary>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with its one clear line and the cause.</summary>
    public StoreUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
