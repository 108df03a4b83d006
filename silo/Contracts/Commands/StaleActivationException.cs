using Orleans;

namespace AiTalent.Contracts.Commands;

/// <summary>
/// The activation that was asked no longer stands for its stream and ends; nothing of the command was written.
/// <see cref="RetryStaleActivations"/> asks the next one.
/// </summary>
[GenerateSerializer, Alias("StaleActivationException")]
public sealed class StaleActivationException : Exception
{
    /// <summary>Makes one.</summary>
    public StaleActivationException()
    {
    }

    /// <summary>Makes one for a stream.</summary>
    public StaleActivationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with its cause.</summary>
    public StaleActivationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
