using Orleans;

namespace AiTalent.Contracts.Commands;

/// <summary>
/// Thrown when the state of an activation is out of date with its stream. The activation deactivates and nothing of
/// the command was written; <see cref="RetryStaleActivations"/> retries on the next activation.
/// </summary>
[GenerateSerializer, Alias("StaleActivationException")]
public sealed class StaleActivationException : Exception
{
    /// <summary>Initializes a new instance.</summary>
    public StaleActivationException()
    {
    }

    /// <summary>Initializes a new instance for a stream.</summary>
    public StaleActivationException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a message and an inner exception.</summary>
    public StaleActivationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
