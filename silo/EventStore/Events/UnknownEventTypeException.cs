namespace AiTalent.EventStore.Events;

/// <summary>
/// Thrown when the log holds an event type that this release does not know, because a newer release wrote the log.
/// </summary>
/// <param name="type">The stored name of the type.</param>
public sealed class UnknownEventTypeException(string type)
    : InvalidOperationException($"The log holds an event '{type}' that this release does not know: start a newer release.");
