using AiTalent.Domain.Learners;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Learners;

internal sealed class LearnerProjection : IProjection<LearnerEvent>
{
    public static void Prefetch(LoggedEvent logged, LearnerEvent @event, ProjectionBatch rows)
    {
        if (@event is PersonErased)
            rows.Learners.PrefetchWithRuns(logged.SubjectId);
        else
            rows.Learners.Prefetch(logged.SubjectId);
    }

    public static void Project(LoggedEvent logged, LearnerEvent @event, ProjectionBatch rows)
    {
        switch (@event)
        {
            case LearnerRegistered registered:
                rows.Totals.Touch(rows.Learners.Get(logged.SubjectId));
                rows.Learners.Save(LearnerRow.Of(logged.SubjectId, logged.Position, registered.Profile));
                break;
            case ProfileCorrected corrected:
                var learner = rows.Learners.Get(logged.SubjectId);
                rows.Totals.Touch(learner);
                rows.Learners.Save(LearnerRow.Of(logged.SubjectId, learner.Profile!.Ordinal, corrected.Profile));
                break;
            case PersonErased:
                Erase(logged, rows.Learners.Get(logged.SubjectId), rows);
                break;
            case PersonCorrected:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of learners.");
        }
    }

    /// <summary>
    /// Projects an erasure. It changes no total itself; the learner then leaves the runs that have not ended.
    /// </summary>
    private static void Erase(LoggedEvent logged, LearnerFacts learner, ProjectionBatch rows)
    {
        if (learner.Profile is { } profile)
        {
            profile.IsErased = true;
            rows.Learners.Save(profile);
        }

        foreach (var enrolment in learner.Enrolments)
            EnrolmentProcesses.Erase(logged, enrolment, rows);
    }
}
