using AiTalent.Domain.Cohorts;

namespace AiTalent.ReadModel.Cohorts;

/// <param name="Members">How many learners.</param>
/// <param name="Staff">Ids of the people who look after it.</param>
/// <param name="CourseRuns">The runs it was sent to.</param>
public sealed record CohortView(
    Guid Id, int Revision, CohortDefinition Definition, int Members, IReadOnlyList<Guid> Staff, IReadOnlyList<CohortRunView> CourseRuns);

/// <param name="Members">How many members it had when it was sent there.</param>
public sealed record CohortRunView(Guid CourseRunId, int Members, DateTimeOffset At);
