using Orleans;

namespace AiTalent.Contracts.Commands;

/// <summary>The store could not answer: see <see cref="MayHaveBeenWritten"/>. Asking again under the same command id is safe.</summary>
[GenerateSerializer, Alias("CommandUndecidedException")]
public sealed class CommandOutcomeUnknownException : Exception
{
    /// <summary>Makes one.</summary>
    public CommandOutcomeUnknownException()
    {
    }

    /// <summary>Makes one with its one clear line.</summary>
    public CommandOutcomeUnknownException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with its cause.</summary>
    public CommandOutcomeUnknownException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>True where it cannot be said whether the command was written; false where it certainly was not.</summary>
    [Id(0)]
    public bool MayHaveBeenWritten { get; init; }
}
