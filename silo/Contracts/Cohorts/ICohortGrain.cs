using AiTalent.Contracts.Commands;
using AiTalent.Domain.Cohorts;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Cohorts;

/// <summary>Represents one cohort; the grain key is the cohort id. Refusals are returned as values.</summary>
[Alias("ICohortGrain")]
public interface ICohortGrain : IGrainWithGuidKey
{
    /// <summary>Executes a command and returns the resulting state.</summary>
    [Alias("Execute")]
    Task<Outcome<CohortState>> Execute(CohortCommand command);

    /// <summary>Returns the committed state, or null if the cohort does not exist.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<CohortState?> Find();
}
