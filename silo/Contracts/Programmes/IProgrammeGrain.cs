using AiTalent.Contracts.Commands;
using AiTalent.Domain.Programmes;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Programmes;

/// <summary>Represents one programme; the grain key is the programme id. Refusals are returned as values.</summary>
[Alias("IProgrammeGrain")]
public interface IProgrammeGrain : IGrainWithGuidKey
{
    /// <summary>Executes a command and returns the resulting state.</summary>
    [Alias("Execute")]
    Task<Outcome<ProgrammeState>> Execute(ProgrammeCommand command);

    /// <summary>Returns the committed state, or null if the programme does not exist.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<ProgrammeState?> Find();
}
