using AiTalent.Domain.Cohorts;

namespace AiTalent.ReadModel.Cohorts;

/// <param name="Members">Number of learners.</param>
/// <param name="Staff">Ids of the persons responsible for the cohort.</param>
/// <param name="CourseRuns">The runs that the cohort was sent to.</param>
public sealed record CohortView(
    Guid Id, int Revision, CohortDefinition Definition, int Members, IReadOnlyList<Guid> Staff, IReadOnlyList<CohortRunView> CourseRuns);

/// <param name="Members">Number of members at the time the cohort was sent.</param>
public sealed record CohortRunView(Guid CourseRunId, int Members, DateTimeOffset At);
