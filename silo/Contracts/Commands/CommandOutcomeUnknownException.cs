using Orleans;

namespace AiTalent.Contracts.Commands;

/// <summary>
/// Thrown when the store did not respond; see <see cref="MayHaveBeenWritten"/>. Retrying with the same command id
/// is safe.
/// </summary>
[GenerateSerializer, Alias("CommandUndecidedException")]
public sealed class CommandOutcomeUnknownException : Exception
{
    /// <summary>Initializes a new instance.</summary>
    public CommandOutcomeUnknownException()
    {
    }

    /// <summary>Initializes a new instance with a message.</summary>
    public CommandOutcomeUnknownException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a message and an inner exception.</summary>
    public CommandOutcomeUnknownException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>True if the command may have been written; false if it was certainly not written.</summary>
    [Id(0)]
    public bool MayHaveBeenWritten { get; init; }
}
