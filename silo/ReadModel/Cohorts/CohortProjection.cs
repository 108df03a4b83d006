using AiTalent.Domain.Cohorts;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Cohorts;

internal sealed class CohortProjection : IProjection<CohortEvent>
{
    public static void Prefetch(LoggedEvent logged, CohortEvent @event, ProjectionBatch rows) => rows.Cohorts.Prefetch(logged.SubjectId);

    public static void Project(LoggedEvent logged, CohortEvent @event, ProjectionBatch rows)
    {
        var id = logged.SubjectId;
        if (@event is CohortCreated created)
        {
            rows.Cohorts.Save(new CohortRow { Id = id, Ordinal = logged.Position, Revision = 1, Definition = created.Definition, NamedSince = logged.At });
            return;
        }

        var cohort = rows.Cohorts.Get(id);
        switch (@event)
        {
            case CohortRevised e:
                if (e.Definition.ProgrammeId != cohort.Definition.ProgrammeId)
                    cohort.NamedSince = logged.At;
                cohort.Definition = e.Definition;
                cohort.Revision++;
                break;
            case MembersAdded e:
                foreach (var learner in e.LearnerIds)
                    rows.CohortMembers.Save(new(id, learner, logged.At));
                cohort.Members += e.LearnerIds.Length;
                break;
            case MembersRemoved e:
                foreach (var learner in e.LearnerIds)
                    rows.CohortMembers.Delete(new(id, learner, logged.At));
                cohort.Members -= e.LearnerIds.Length;
                break;
            case StaffAssigned e:
                cohort.Staff = ColumnJson.Write(e.Staff);
                break;
            case CohortEnrolmentRequested e:
                rows.CohortRuns.Save(new(id, e.CourseRunId, e.Members, logged.At));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of cohorts.");
        }

        rows.Cohorts.Save(cohort);
    }
}
