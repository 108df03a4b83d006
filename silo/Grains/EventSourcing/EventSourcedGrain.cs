using AiTalent.Contracts.Commands;
using AiTalent.Domain.Decisions;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;

namespace AiTalent.Grains.EventSourcing;

/// <summary>
/// Implements an aggregate as a grain. It decides on its state, applies the events and passes them to the writer
/// without an await in between, so that calls may follow each other before the first is durable. It returns only
/// durable results: refusals and repeats also pass the writer, as barriers. After a failed append the state is
/// invalid and the activation ends.
/// </summary>
public abstract partial class EventSourcedGrain<TState, TCommand, TEvent>(EventLog log) : Grain
    where TState : IAggregate<TState, TCommand, TEvent>
    where TCommand : Command
    where TEvent : class
{
    private readonly AppendSession _session = new();
    private Dictionary<Guid, long> _commands = [];
    private bool _broken;

    /// <summary>
    /// Gets the state including decisions that are not yet durable: for deciding, never for returning.
    /// </summary>
    protected TState State { get; private set; } = TState.Initial();

    protected long Version { get; private set; }

    protected EventLog Log => log;

    protected abstract string Stream { get; }

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ReadSnapshotAsync(cancellationToken);
            await foreach (var stored in log.Store.ReadStreamAsync(Stream, Version, cancellationToken))
            {
                State = TState.Evolve(State, (TEvent)EventCodec.Read(stored.Type, stored.Data.Span));
                Version = stored.Version;
            }

            _commands = new Dictionary<Guid, long>(await log.Store.ReadCommandsAsync(Stream, cancellationToken));
        }
        catch (StoreUnavailableException unavailable)
        {
            throw new CommandOutcomeUnknownException(unavailable.Message);
        }
    }

    /// <summary>Decides a command and completes once its events are durable.</summary>
    /// <param name="answer">Derives the result from the state right after the command.</param>
    /// <param name="replay">Derives the result from the events of the command's first execution; null if they do
    /// not determine it, so that the stream is read up to them. If omitted, the result is the current
    /// state.</param>
    /// <param name="person">Personal data to write in the transaction of the events.</param>
    /// <param name="erased">A person whose data is deleted in that transaction.</param>
    protected async Task<Outcome<TAnswer>> Execute<TAnswer>(
        TCommand command, Func<TState, TAnswer> answer, Func<IReadOnlyList<TEvent>, TAnswer?>? replay = null, PersonRow? person = null,
        Guid? erased = null)
    {
        ThrowUnlessUsable();
        var stamped = (TCommand)command.DecidedAt(log.Writer.Clock.Now);
        var context = stamped.Context;
        if (context.CommandId is { } id && _commands.TryGetValue(id, out var fingerprint))
            return fingerprint == context.Fingerprint ? await Replay(id, answer, replay) : Outcome<TAnswer>.Refused(CommandRefusals.KeyReused);

        var decision = TState.Decide(State, stamped);
        if (decision.Refusal is { } refusal)
        {
            await Barrier();
            LeaveIfEmpty();
            return Outcome<TAnswer>.Refused(refusal);
        }

        if (decision.Events.IsEmpty)
        {
            var unchanged = answer(State);
            return new Outcome<TAnswer>(unchanged, await Settled(Append([], context, person: null, erased: null)), Repeated: true, null);
        }

        var append = Append(decision.Events, context, person, erased);
        var changed = answer(State);
        var snapshot = TakeSnapshotIfDue();
        var position = await Settled(append);
        KeepSnapshot(snapshot);
        return new Outcome<TAnswer>(changed, position, Repeated: false, null);
    }

    /// <summary>Reads the committed state.</summary>
    protected async Task<TAnswer> Read<TAnswer>(Func<TState, TAnswer> read)
    {
        ThrowUnlessUsable();
        var answer = read(State);
        await Barrier();
        LeaveIfEmpty();
        return answer;
    }

    /// <summary>Keeps requests for unknown ids from filling the memory.</summary>
    private void LeaveIfEmpty()
    {
        if (Version == 0)
            DeactivateOnIdle();
    }

    private ValueTask<AppendResult> Append(IReadOnlyList<TEvent> events, CommandContext context, PersonRow? person, Guid? erased)
    {
        var expected = Version;
        var written = new NewEvent[events.Count];
        try
        {
            for (var i = 0; i < written.Length; i++)
            {
                State = TState.Evolve(State, events[i]);
                var (type, data) = EventCodec.Write(events[i]);
                written[i] = new NewEvent(type, data);
            }
        }
        catch
        {
            End();
            throw;
        }

        Version += written.Length;
        if (context.CommandId is { } id)
            _commands[id] = context.Fingerprint;
        return log.Writer.AppendAsync(
            new AppendRequest
            {
                Stream = Stream,
                Session = _session,
                ExpectedVersion = expected,
                Events = written,
                At = context.At,
                Actor = context.Actor.Id,
                CommandId = context.CommandId,
                Fingerprint = context.Fingerprint,
                Person = person,
                ErasePeople = erased is { } subject ? [subject] : null,
            },
            CancellationToken.None);
    }

    /// <summary>
    /// Waits until all earlier decisions are durable and this activation is confirmed to be up to date with its
    /// stream.
    /// </summary>
    private Task<long> Barrier() => Settled(log.Writer.AppendAsync(
        new AppendRequest
        {
            Stream = Stream,
            Session = _session,
            ExpectedVersion = Version,
            Events = [],
            At = log.Writer.Clock.Now,
            Actor = "",
        },
        CancellationToken.None));

    private async Task<long> Settled(ValueTask<AppendResult> append)
    {
        AppendResult result;
        try
        {
            result = await append;
        }
        catch (StoreUnavailableException unavailable)
        {
            End();
            throw new CommandOutcomeUnknownException(unavailable.Message);
        }
        catch (OutcomeUnknownException unknown)
        {
            End();
            throw new CommandOutcomeUnknownException(unknown.Message) { MayHaveBeenWritten = true };
        }

        if (result.IsCommitted)
            return result.Position;
        End();
        throw result.Status == AppendStatus.TooLate
            ? new CommandOutcomeUnknownException("The log is slow: the command was not written in time.")
            : new StaleActivationException($"{Stream}: {result.Status}");
    }

    private async Task<Outcome<TAnswer>> Replay<TAnswer>(Guid commandId, Func<TState, TAnswer> answer, Func<IReadOnlyList<TEvent>, TAnswer?>? replay)
    {
        var now = answer(State);
        var head = await Barrier();
        var stored = await log.Store.ReadCommandAsync(Stream, commandId, CancellationToken.None);
        // A command that changed nothing at first has no result of its own; it gets the current state.
        if (stored is not [.., var last])
            return new Outcome<TAnswer>(now, head, Repeated: true, null);
        var events = stored.Select(e => (TEvent)EventCodec.Read(e.Type, e.Data.Span)).ToList();
        var first = replay is null ? now : replay(events) ?? answer(await ReadStateAsync(last.Version));
        return new Outcome<TAnswer>(first, last.Position, Repeated: true, null);
    }

    /// <summary>Reads the state right after a version of the stream.</summary>
    private async Task<TState> ReadStateAsync(long version)
    {
        var state = TState.Initial();
        await foreach (var stored in log.Store.ReadStreamAsync(Stream, 0, CancellationToken.None))
        {
            state = TState.Evolve(state, (TEvent)EventCodec.Read(stored.Type, stored.Data.Span));
            if (stored.Version == version)
                break;
        }

        return state;
    }

    private void ThrowUnlessUsable()
    {
        if (_broken || _session.IsFenced)
        {
            End();
            throw new StaleActivationException(Stream);
        }

        if (!log.Writer.HasRoom)
            throw new CommandOutcomeUnknownException("The log is overloaded: nothing was written.");
    }

    private void End()
    {
        _broken = true;
        DeactivateOnIdle();
    }
}
