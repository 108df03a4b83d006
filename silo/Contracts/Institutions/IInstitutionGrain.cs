using AiTalent.Contracts.Commands;
using AiTalent.Domain.Institutions;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Institutions;

/// <summary>Represents one institution; the grain key is the institution id. Refusals are returned as values.</summary>
[Alias("IInstitutionGrain")]
public interface IInstitutionGrain : IGrainWithGuidKey
{
    /// <summary>Executes a command and returns the resulting state.</summary>
    [Alias("Execute")]
    Task<Outcome<InstitutionState>> Execute(InstitutionCommand command);

    /// <summary>Returns the committed state, or null if the institution does not exist.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<InstitutionState?> Find();
}
