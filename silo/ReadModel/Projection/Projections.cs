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

/// <summary>Which projections an event goes through.</summary>
internal static class Projections
{
    public static void Prepare(LoggedEvent logged, Workspace rows)
    {
        switch (logged.Happened)
        {
            case PlaceEvent e:
                EnrolmentProjection.Prepare(logged, e, rows);
                TransferProjection.Prepare(logged, e, rows);
                break;
            case CourseRunEvent e:
                CourseRunProjection.Prepare(logged, e, rows);
                break;
            case LearnerEvent e:
                LearnerProjection.Prepare(logged, e, rows);
                break;
            case CredentialEvent e:
                CredentialProjection.Prepare(logged, e, rows);
                break;
            case PartnershipEvent e:
                PartnershipProjection.Prepare(logged, e, rows);
                break;
            case CohortEvent e:
                CohortProjection.Prepare(logged, e, rows);
                break;
            case CourseEvent e:
                CourseProjection.Prepare(logged, e, rows);
                break;
            case ProgrammeEvent e:
                ProgrammeProjection.Prepare(logged, e, rows);
                break;
            case InstitutionEvent e:
                InstitutionProjection.Prepare(logged, e, rows);
                break;
            case StaffEvent e:
                StaffProjection.Prepare(logged, e, rows);
                break;
            default:
                throw Unknown(logged);
        }
    }

    public static void Fold(LoggedEvent logged, Workspace rows)
    {
        switch (logged.Happened)
        {
            case PlaceEvent e:
                TransferProjection.Fold(logged, e, rows);
                EnrolmentProjection.Fold(logged, e, rows);
                HistoryProjection.Fold(logged, e, rows);
                break;
            case CourseRunEvent e:
                CourseRunProjection.Fold(logged, e, rows);
                break;
            case LearnerEvent e:
                LearnerProjection.Fold(logged, e, rows);
                HistoryProjection.Fold(logged, e, rows);
                break;
            case CredentialEvent e:
                CredentialProjection.Fold(logged, e, rows);
                HistoryProjection.Fold(logged, e, rows);
                break;
            case PartnershipEvent e:
                PartnershipProjection.Fold(logged, e, rows);
                break;
            case CohortEvent e:
                CohortProjection.Fold(logged, e, rows);
                HistoryProjection.Fold(logged, e, rows);
                break;
            case CourseEvent e:
                CourseProjection.Fold(logged, e, rows);
                break;
            case ProgrammeEvent e:
                ProgrammeProjection.Fold(logged, e, rows);
                break;
            case InstitutionEvent e:
                InstitutionProjection.Fold(logged, e, rows);
                break;
            case StaffEvent e:
                StaffProjection.Fold(logged, e, rows);
                break;
            default:
                throw Unknown(logged);
        }
    }

    private static InvalidOperationException Unknown(LoggedEvent logged) =>
        new($"No projection knows {logged.Happened.GetType().Name} at position {logged.Position}.");
}
