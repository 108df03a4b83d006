using AiTalent.EventStore.Events;

namespace AiTalent.ReadModel.Projection;

/// <summary>Represents a domain event with its position in the log.</summary>
/// <param name="SubjectId">The aggregate of the event.</param>
internal readonly record struct LoggedEvent(long Position, Guid SubjectId, object Event, DateTimeOffset At, string Actor)
{
    /// <exception cref="UnknownEventTypeException">The log was written by a newer release.</exception>
    public static LoggedEvent From(StoredEvent stored) =>
        new(stored.Position, StreamName.IdOf(stored.Stream), EventCodec.Read(stored.Type, stored.Data.Span), stored.At, stored.Actor);
}
