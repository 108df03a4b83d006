using AiTalent.Contracts.Commands;
using AiTalent.Domain.Institutions;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Institutions;

/// <summary>One institution; its key is the id. Refusals come back as values.</summary>
[Alias("IInstitutionGrain")]
public interface IInstitutionGrain : IGrainWithGuidKey
{
    /// <summary>Decides a command; the answer is the state after it.</summary>
    [Alias("Execute")]
    Task<Outcome<InstitutionState>> Execute(InstitutionCommand command);

    /// <summary>The state as committed; null where there is none.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<InstitutionState?> Find();
}
