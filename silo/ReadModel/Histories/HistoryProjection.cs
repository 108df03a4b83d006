using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Learners;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Histories;

/// <summary>Projects which events concern which learner.</summary>
internal sealed class HistoryProjection
    : IProjection<EnrolmentEvent>, IProjection<LearnerEvent>, IProjection<CredentialEvent>, IProjection<CohortEvent>
{
    public static void Project(LoggedEvent logged, EnrolmentEvent @event, ProjectionBatch rows) => Add(logged, @event.LearnerId, HistorySubject.Enrolment, rows);

    public static void Project(LoggedEvent logged, LearnerEvent @event, ProjectionBatch rows) => Add(logged, logged.SubjectId, HistorySubject.Record, rows);

    /// <summary>
    /// Projects an event of a credential; must run after the projection of the credential itself, which knows its
    /// holder.
    /// </summary>
    public static void Project(LoggedEvent logged, CredentialEvent @event, ProjectionBatch rows) =>
        Add(logged, rows.Learners.HolderOf(logged.SubjectId), HistorySubject.Credential, rows);

    public static void Project(LoggedEvent logged, CohortEvent @event, ProjectionBatch rows)
    {
        var learners = @event switch
        {
            MembersAdded e => e.LearnerIds,
            MembersRemoved e => e.LearnerIds,
            _ => [],
        };
        foreach (var learner in learners)
            Add(logged, learner, HistorySubject.Cohort, rows);
    }

    private static void Add(LoggedEvent logged, Guid learnerId, HistorySubject subject, ProjectionBatch rows) =>
        rows.LearnerEvents.Save(new LearnerEventRow(learnerId, logged.Position, subject, logged.SubjectId));
}
