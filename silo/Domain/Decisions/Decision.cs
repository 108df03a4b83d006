using System.Collections.Immutable;

namespace AiTalent.Domain.Decisions;

/// <summary>
/// Represents the decision on a command: the events to write (none if it has no further effect), or a refusal.
/// </summary>
public readonly struct Decision<TEvent> where TEvent : class
{
    private Decision(ImmutableArray<TEvent> events, Refusal? refusal)
    {
        Events = events;
        Refusal = refusal;
    }

    public ImmutableArray<TEvent> Events { get; }

    public Refusal? Refusal { get; }

    public bool IsRefused => Refusal is not null;

    public static Decision<TEvent> Nothing { get; } = new([], null);

    public static Decision<TEvent> Accept(params ReadOnlySpan<TEvent> events) => new([.. events], null);

    public static Decision<TEvent> Accept(ImmutableArray<TEvent> events) => new(events, null);

    public static Decision<TEvent> Refuse(Refusal refusal) => new([], refusal);

    public static implicit operator Decision<TEvent>(Refusal refusal) => Refuse(refusal);

    public static implicit operator Decision<TEvent>(TEvent single) => new([single], null);
}
