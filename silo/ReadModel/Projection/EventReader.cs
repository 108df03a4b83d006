using AiTalent.EventStore.Events;

namespace AiTalent.ReadModel.Projection;

/// <summary>Reads the log as events of the domain.</summary>
internal sealed class EventReader(IEventStore log)
{
    private string _lastStream = "";
    private Guid _lastId;

    public async Task<List<LoggedEvent>> ReadAsync(long afterPosition, int limit, CancellationToken cancellationToken)
    {
        var stored = await log.ReadLogAsync(afterPosition, limit, cancellationToken);
        var events = new List<LoggedEvent>(stored.Count);
        for (var i = 0; i < stored.Count; i++)
        {
            var @event = stored[i];
            events.Add(new(@event.Position, SubjectOf(@event.Stream), EventCodec.Read(@event.Type, @event.Data.Span), @event.At, @event.Actor));
        }

        return events;
    }

    private Guid SubjectOf(string stream)
    {
        if (stream == _lastStream)
            return _lastId;
        _lastStream = stream;
        return _lastId = StreamName.IdOf(stream);
    }
}
