using System.Collections.Immutable;
using System.Text.Json;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests;

/// <summary>
/// Provides given-when-then tests: given events, when a command is sent, then these events follow, or a refusal, or nothing.
/// </summary>
public abstract class Specification<TState, TCommand, TEvent>
    where TState : IAggregate<TState, TCommand, TEvent>
    where TCommand : Command
    where TEvent : class
{
    protected static History Given(params IEnumerable<TEvent> events) => new([.. events]);

    protected sealed class History(IReadOnlyList<TEvent> events)
    {
        public TState State => events.Aggregate(TState.Initial(), TState.Evolve);

        public Outcome When(TCommand command) => new(events, command, TState.Decide(State, command));

        /// <summary>Applies commands that are not the subject of the test; none of them may be refused.</summary>
        public History After(params IEnumerable<TCommand> commands) => commands.Aggregate(this, (history, command) => history.When(command).Accepted());

        internal History With(IEnumerable<TEvent> more) => new([.. events, .. more]);
    }

    protected sealed class Outcome(IReadOnlyList<TEvent> events, TCommand command, Decision<TEvent> decision)
    {
        /// <summary>Expects exactly these events, and none if the same command is repeated.</summary>
        public History Then(params IEnumerable<TEvent> expected)
        {
            var after = ThenEachTime(expected);
            Assert.Equal([], Written(after.When(command).Accept()));
            return after;
        }

        /// <summary>Expects these events for a command that has a new effect each time.</summary>
        public History ThenEachTime(params IEnumerable<TEvent> expected)
        {
            Assert.Equal(Written(expected), Written(Accept()));
            return new History(events).With(expected);
        }

        public void ThenNothing() => Then([]);

        public void ThenRefused(string code, string? field = null) => Assert.Equal(new Refusal(code, field), decision.Refusal);

        public History Accepted() => new History(events).With(Accept());

        private ImmutableArray<TEvent> Accept()
        {
            Assert.Null(decision.Refusal);
            return decision.Events;
        }

        // Events contain lists, which are compared by content and not by reference.
        private static IEnumerable<string> Written(IEnumerable<TEvent> written) =>
            written.Select(@event => $"{@event.GetType().Name} {JsonSerializer.Serialize<object>(@event)}");
    }
}
