namespace AiTalent.EventStore.Events;

/// <summary>The log holds an event type that this release does not know: the log was written by a newer release.</summary>
/// <param name="type">The stored name of the type.</param>
public sealed class UnknownEventTypeException(string type)
    : InvalidOperationException($"The log holds an event '{type}' that this release does not know: start a newer release.");
