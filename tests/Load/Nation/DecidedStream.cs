using AiTalent.Domain.Decisions;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;

namespace AiTalent.Load.Nation;

/// <summary>Represents one aggregate of the data set: the rules decide its commands, and the resulting events go to the log.</summary>
internal sealed class DecidedStream<TState, TCommand, TEvent>(string stream, NationLog log)
    where TState : IAggregate<TState, TCommand, TEvent>
    where TCommand : Command
    where TEvent : class
{
    private readonly AppendSession _session = new();
    private TState _state = TState.Initial();
    private long _version;

    public async ValueTask TellAsync(TCommand command, CancellationToken cancellationToken)
    {
        var at = log.Next();
        var decision = TState.Decide(_state, (TCommand)command.DecidedAt(at));
        if (decision.Refusal is { } refusal)
            throw new InvalidOperationException($"The rules refuse {command.GetType().Name} in {stream}: {refusal.Code} {refusal.Field}");
        var events = new NewEvent[decision.Events.Length];
        for (var i = 0; i < events.Length; i++)
        {
            var (type, data) = EventCodec.Write(decision.Events[i]);
            events[i] = new NewEvent(type, data);
            _state = TState.Evolve(_state, decision.Events[i]);
        }

        await log.AppendAsync(new AppendRequest { Stream = stream, Session = _session, ExpectedVersion = _version, Events = events, At = at, Actor = command.Actor.Id }, cancellationToken);
        _version += events.Length;
    }
}
