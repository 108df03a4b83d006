using Orleans;

namespace AiTalent.Domain.Decisions;

/// <summary>Base type of commands, with the actor and the time.</summary>
[GenerateSerializer, Immutable, Alias("Command")]
public abstract record Command(CommandContext Context)
{
    public Authority.Actor Actor => Context.Actor;

    public DateTimeOffset At => Context.At;

    /// <summary>Returns the same command with the time of its decision.</summary>
    public Command DecidedAt(DateTimeOffset at) => this with { Context = Context with { At = at } };
}
