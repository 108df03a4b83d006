using System.Collections.Immutable;
using AiTalent.Domain.Cohorts;

namespace AiTalent.Api.Demonstration.Cohorts;

/// <param name="Staff">Opaque ids of the responsible staff.</param>
/// <param name="Runs">The runs in which its members were enrolled.</param>
internal sealed record PlannedCohort(Guid Id, CohortDefinition Definition, ImmutableArray<Guid> Members, Guid Staff, IReadOnlyList<Guid> Runs);
