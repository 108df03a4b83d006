using AiTalent.Contracts.Commands;
using AiTalent.Domain.Cohorts;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Cohorts;

/// <summary>One cohort; its key is the id. Refusals come back as values.</summary>
[Alias("ICohortGrain")]
public interface ICohortGrain : IGrainWithGuidKey
{
    /// <summary>Decides a command; the answer is the state after it.</summary>
    [Alias("Execute")]
    Task<Outcome<CohortState>> Execute(CohortCommand command);

    /// <summary>The state as committed; null where there is none.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<CohortState?> Find();
}
