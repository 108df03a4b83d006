using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Contracts.Commands;

/// <summary>What became of a command.</summary>
/// <param name="Answer">The answer; null where it was refused.</param>
/// <param name="Position">The position of its last event in the log; of a repeat, one that includes the first's events.</param>
/// <param name="Repeated">True where it had no further effect, since the same was asked before.</param>
/// <param name="Refusal">Why not, where the rules do not allow it.</param>
[GenerateSerializer, Immutable, Alias("Outcome`1")]
public sealed record Outcome<T>(T? Answer, long Position, bool Repeated, Refusal? Refusal)
{
    /// <summary>A command that the rules do not allow.</summary>
    public static Outcome<T> Refused(Refusal refusal) => new(default, 0, false, refusal);
}
