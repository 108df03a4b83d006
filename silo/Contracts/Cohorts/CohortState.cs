using System.Collections.Immutable;
using AiTalent.Domain.Cohorts;
using Orleans;

namespace AiTalent.Contracts.Cohorts;

/// <summary>Represents a cohort with its members and staff.</summary>
[GenerateSerializer, Immutable, Alias("CohortState")]
public sealed record CohortState(Guid Id, CohortDefinition Definition, int Revision, ImmutableArray<Guid> Members, ImmutableArray<Guid> Staff);
