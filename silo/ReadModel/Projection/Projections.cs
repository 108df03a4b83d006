using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Histories;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Partnerships;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Programmes;
using AiTalent.ReadModel.Staff;

namespace AiTalent.ReadModel.Projection;

/// <summary>Maps an event to its projections.</summary>
internal static class Projections
{
    public static void Prefetch(LoggedEvent logged, ProjectionBatch rows)
    {
        switch (logged.Event)
        {
            case EnrolmentEvent e:
                EnrolmentProjection.Prefetch(logged, e, rows);
                TransferProjection.Prefetch(logged, e, rows);
                break;
            case CourseRunEvent e:
                CourseRunProjection.Prefetch(logged, e, rows);
                break;
            case LearnerEvent e:
                LearnerProjection.Prefetch(logged, e, rows);
                break;
            case CredentialEvent e:
                CredentialProjection.Prefetch(logged, e, rows);
                break;
            case PartnershipEvent e:
                PartnershipProjection.Prefetch(logged, e, rows);
                break;
            case CohortEvent e:
                CohortProjection.Prefetch(logged, e, rows);
                break;
            case CourseEvent e:
                CourseProjection.Prefetch(logged, e, rows);
                break;
            case ProgrammeEvent e:
                ProgrammeProjection.Prefetch(logged, e, rows);
                break;
            case InstitutionEvent e:
                InstitutionProjection.Prefetch(logged, e, rows);
                break;
            case StaffEvent e:
                StaffProjection.Prefetch(logged, e, rows);
                break;
            default:
                throw Unknown(logged);
        }
    }

    public static void Project(LoggedEvent logged, ProjectionBatch rows)
    {
        switch (logged.Event)
        {
            case EnrolmentEvent e:
                TransferProjection.Project(logged, e, rows);
                EnrolmentProjection.Project(logged, e, rows);
                HistoryProjection.Project(logged, e, rows);
                break;
            case CourseRunEvent e:
                CourseRunProjection.Project(logged, e, rows);
                break;
            case LearnerEvent e:
                LearnerProjection.Project(logged, e, rows);
                HistoryProjection.Project(logged, e, rows);
                break;
            case CredentialEvent e:
                CredentialProjection.Project(logged, e, rows);
                HistoryProjection.Project(logged, e, rows);
                break;
            case PartnershipEvent e:
                PartnershipProjection.Project(logged, e, rows);
                break;
            case CohortEvent e:
                CohortProjection.Project(logged, e, rows);
                HistoryProjection.Project(logged, e, rows);
                break;
            case CourseEvent e:
                CourseProjection.Project(logged, e, rows);
                break;
            case ProgrammeEvent e:
                ProgrammeProjection.Project(logged, e, rows);
                break;
            case InstitutionEvent e:
                InstitutionProjection.Project(logged, e, rows);
                break;
            case StaffEvent e:
                StaffProjection.Project(logged, e, rows);
                break;
            default:
                throw Unknown(logged);
        }
    }

    private static InvalidOperationException Unknown(LoggedEvent logged) =>
        new($"No projection knows {logged.Event.GetType().Name} at position {logged.Position}.");
}
