using AiTalent.Contracts.Commands;
using AiTalent.Domain.Programmes;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Programmes;

/// <summary>One programme; its key is the id. Refusals come back as values.</summary>
[Alias("IProgrammeGrain")]
public interface IProgrammeGrain : IGrainWithGuidKey
{
    /// <summary>Decides a command; the answer is the state after it.</summary>
    [Alias("Execute")]
    Task<Outcome<ProgrammeState>> Execute(ProgrammeCommand command);

    /// <summary>The state as committed; null where there is none.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<ProgrammeState?> Find();
}
