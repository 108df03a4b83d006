namespace AiTalent.Domain.Decisions;

/// <summary>
/// A consistency boundary: a state, the commands it decides and the events it is folded from.
/// <c>Evolve</c> may change and return the state it was given; nobody else holds it.
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
