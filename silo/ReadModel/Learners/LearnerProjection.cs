using AiTalent.Domain.Learners;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Learners;

internal sealed class LearnerProjection : IProjection<LearnerEvent>
{
    public static void Prepare(LoggedEvent logged, LearnerEvent happened, Workspace rows) => rows.Learners.Want(logged.SubjectId);

    public static void Fold(LoggedEvent logged, LearnerEvent happened, Workspace rows)
    {
        switch (happened)
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
            case PersonCorrected or PersonErased:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of learners.");
        }
    }
}
