using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;

namespace AiTalent.Grains.Tests.ReadModel.Fixtures;

/// <summary>
/// Builds a history that the rules allow: commands are decided on the state so far, and the resulting events are written to the log.
/// </summary>
internal sealed class Story
{
    private static readonly Actor Anybody = new("client:tests", Role.Program, (Permissions)~0);
    private readonly Dictionary<string, (object State, long Version)> _aggregates = [];
    private readonly List<AppendRequest> _pending = [];

    /// <summary>The time of the next command.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 3, 10, 2, 0, 0, TimeSpan.Zero);

    /// <summary>An actor with all permissions at the current time.</summary>
    public CommandContext Context => new(Anybody, Now);

    public TState State<TState>(string stream) => (TState)_aggregates[stream].State;

    /// <returns>The reason of the refusal; null if the command is accepted.</returns>
    public Refusal? Decide<TState, TCommand, TEvent>(string stream, TCommand command)
        where TState : class, IAggregate<TState, TCommand, TEvent>
        where TCommand : Command
        where TEvent : class
    {
        var (state, version) = _aggregates.TryGetValue(stream, out var known) ? ((TState)known.State, known.Version) : (TState.Initial(), 0);
        var decision = TState.Decide(state, command);
        if (decision.IsRefused || decision.Events.IsEmpty)
            return decision.Refusal;
        foreach (var @event in decision.Events)
            state = TState.Evolve(state, @event);
        _aggregates[stream] = (state, version + decision.Events.Length);
        Append(stream, version, command.Context, [.. decision.Events]);
        return null;
    }

    /// <summary>Adds events that the rules would not allow.</summary>
    public void Force(string stream, params IReadOnlyList<object> events)
    {
        var (state, version) = _aggregates.TryGetValue(stream, out var known) ? known : (new object(), 0);
        _aggregates[stream] = (state, version + events.Count);
        Append(stream, version, Context, events);
    }

    /// <summary>Writes the events decided since the last call.</summary>
    public async Task WriteAsync(IEventStore log)
    {
        foreach (var part in _pending.Chunk(2_000))
        {
            var flushed = await log.FlushAsync(part, DateTimeOffset.UtcNow.AddMinutes(1), Cancelled.Never);
            Assert.All(flushed.Results, result => Assert.True(result.IsCommitted));
        }

        _pending.Clear();
    }

    private void Append(string stream, long version, CommandContext context, IReadOnlyList<object> events) => _pending.Add(new AppendRequest
    {
        Stream = stream,
        Session = new AppendSession(),
        ExpectedVersion = version,
        Events = [.. events.Select(EventCodec.Write).Select(written => new NewEvent(written.Type, written.Data))],
        At = context.At,
        Actor = context.Actor.Id,
        CommandId = Guid.CreateVersion7(),
    });
}
