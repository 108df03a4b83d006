using System.Collections.Immutable;
using AiTalent.Domain.Cohorts;

namespace AiTalent.Api.Demonstration.Cohorts;

/// <param name="Staff">Opaque ids of who looks after it.</param>
/// <param name="Runs">The runs that its members were sent to.</param>
internal sealed record PlannedCohort(Guid Id, CohortDefinition Definition, ImmutableArray<Guid> Members, Guid Staff, IReadOnlyList<Guid> Runs);
