namespace AiTalent.Domain.Decisions;

/// <summary>
/// Represents a consistency boundary: a state, the commands it decides and the events that build it. <c>Evolve</c>
/// may mutate and return the state it receives; no other code holds it.
/// </summary>
public interface IAggregate<TSelf, in TCommand, TEvent>
    where TSelf : IAggregate<TSelf, TCommand, TEvent>
    where TCommand : Command
    where TEvent : class
{
    static abstract TSelf Initial();

    static abstract Decision<TEvent> Decide(TSelf state, TCommand command);

    static abstract TSelf Evolve(TSelf state, TEvent @event);
}
