using Orleans;

namespace AiTalent.Domain.Decisions;

/// <summary>Something that somebody wants done, with who wants it and when.</summary>
[GenerateSerializer, Immutable, Alias("Command")]
public abstract record Command(CommandContext Context)
{
    public Authority.Actor Actor => Context.Actor;

    public DateTimeOffset At => Context.At;

    /// <summary>The same command with the time at which it is decided.</summary>
    public Command DecidedAt(DateTimeOffset at) => this with { Context = Context with { At = at } };
}
