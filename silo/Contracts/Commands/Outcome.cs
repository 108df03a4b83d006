using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Contracts.Commands;

/// <summary>Represents the result of a command.</summary>
/// <param name="Answer">The resulting value; null if the command was refused.</param>
/// <param name="Position">The log position of the command's last event; for a repeated command, a position that
/// includes the events of the first execution.</param>
/// <param name="Repeated">True if the command had no further effect because it had already been executed.</param>
/// <param name="Refusal">The reason for the refusal; null if the command was accepted.</param>
[GenerateSerializer, Immutable, Alias("Outcome`1")]
public sealed record Outcome<T>(T? Answer, long Position, bool Repeated, Refusal? Refusal)
{
    /// <summary>Creates the outcome of a refused command.</summary>
    public static Outcome<T> Refused(Refusal refusal) => new(default, 0, false, refusal);
}
