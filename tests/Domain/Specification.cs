using System.Collections.Immutable;
using System.Text.Json;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests;

/// <summary>Given what happened, when somebody wants something, then these events follow, or a refusal, or nothing.</summary>
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

        /// <summary>What follows from commands that are not what the test is about; none of them may be refused.</summary>
        public History After(params IEnumerable<TCommand> commands) => commands.Aggregate(this, (history, command) => history.When(command).Accepted());

        internal History With(IEnumerable<TEvent> more) => new([.. events, .. more]);
    }

    protected sealed class Outcome(IReadOnlyList<TEvent> events, TCommand command, Decision<TEvent> decision)
    {
        /// <summary>Exactly these events, and none when the same command comes again.</summary>
        public History Then(params IEnumerable<TEvent> expected)
        {
            var after = ThenEachTime(expected);
            Assert.Equal([], Written(after.When(command).Accept()));
            return after;
        }

        /// <summary>These events for a command that has a new effect whenever it comes.</summary>
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

        // Events hold lists, which are equal by what stands in them and not by identity.
        private static IEnumerable<string> Written(IEnumerable<TEvent> written) =>
            written.Select(@event => $"{@event.GetType().Name} {JsonSerializer.Serialize<object>(@event)}");
    }
}
