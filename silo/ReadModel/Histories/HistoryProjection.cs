using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Learners;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Histories;

/// <summary>Which events are of which learner.</summary>
internal static class HistoryProjection
{
    public static void Fold(LoggedEvent logged, PlaceEvent happened, Workspace rows) => Add(logged, happened.LearnerId, HistorySubject.Place, rows);

    public static void Fold(LoggedEvent logged, LearnerEvent happened, Workspace rows) => Add(logged, logged.SubjectId, HistorySubject.Record, rows);

    /// <summary>To be folded behind the credential itself, which knows its holder.</summary>
    public static void Fold(LoggedEvent logged, CredentialEvent happened, Workspace rows) =>
        Add(logged, rows.Learners.HolderOf(logged.SubjectId), HistorySubject.Credential, rows);

    public static void Fold(LoggedEvent logged, CohortEvent happened, Workspace rows)
    {
        var learners = happened switch
        {
            MembersAdded e => e.LearnerIds,
            MembersRemoved e => e.LearnerIds,
            _ => [],
        };
        foreach (var learner in learners)
            Add(logged, learner, HistorySubject.Cohort, rows);
    }

    private static void Add(LoggedEvent logged, Guid learnerId, HistorySubject subject, Workspace rows) =>
        rows.LearnerEvents.Save(new LearnerEventRow(learnerId, logged.Position, subject, logged.SubjectId));
}
