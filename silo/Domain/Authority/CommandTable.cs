using System.Collections.Frozen;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;
using AiTalent.Domain.Staff;
using static AiTalent.Domain.Authority.Permissions;

namespace AiTalent.Domain.Authority;

/// <summary>Represents the requirements of a command.</summary>
/// <param name="Needs">The required permission.</param>
/// <param name="Least">The minimum reach of the permission.</param>
/// <param name="Or">An alternative permission that suffices regardless of its reach.</param>
public sealed record CommandRow(Permissions Needs, Reach Least, Permissions Or = None);

/// <summary>The table of the requirements of each command, used by the authorization checks.</summary>
public static class CommandTable
{
    private static readonly CommandRow Process = new(RunProcesses, Reach.None);

    public static FrozenDictionary<Type, CommandRow> Rows { get; } = new Dictionary<Type, CommandRow>
    {
        [typeof(RegisterInstitution)] = new(ManageInstitutions, Reach.Everywhere),
        [typeof(ReviseInstitution)] = new(ManageInstitutions, Reach.OwnInstitution),
        [typeof(GrantRole)] = new(ManageStaff, Reach.OwnInstitution),
        [typeof(RemoveRole)] = new(ManageStaff, Reach.OwnInstitution),

        [typeof(CreateCourse)] = new(ManageCatalogue, Reach.OwnInstitution),
        [typeof(ReviseCourse)] = new(ManageCatalogue, Reach.OwnInstitution),
        [typeof(CreateProgramme)] = new(ManageCatalogue, Reach.OwnInstitution),
        [typeof(ReviseProgramme)] = new(ManageCatalogue, Reach.OwnInstitution),
        [typeof(SetAccreditation)] = new(Accredit, Reach.Everywhere),
        [typeof(AcceptProposedCourses)] = new(Accredit, Reach.Everywhere),
        [typeof(RejectProposedCourses)] = new(Accredit, Reach.Everywhere),
        [typeof(ScheduleCourseRun)] = new(ManageCourseRuns, Reach.OwnInstitution),
        [typeof(ReviseCourseRun)] = new(ManageCourseRuns, Reach.OwnInstitution),
        [typeof(PublishCourseRun)] = new(ManageCourseRuns, Reach.OwnInstitution),
        [typeof(CancelCourseRun)] = new(ManageCourseRuns, Reach.OwnInstitution),
        [typeof(CloseCourseRun)] = new(ManageCourseRuns, Reach.OwnInstitution),
        [typeof(DeleteCourseRunDraft)] = new(ManageCourseRuns, Reach.OwnInstitution),

        [typeof(RegisterLearner)] = new(RegisterLearners, Reach.OwnPerson),
        [typeof(CorrectPerson)] = new(RegisterLearners, Reach.OwnPerson),
        [typeof(ErasePerson)] = new(RegisterLearners, Reach.OwnPerson),
        [typeof(CreateCohort)] = new(ManageCohorts, Reach.OwnInstitution),
        [typeof(ReviseCohort)] = new(ManageCohorts, Reach.OwnInstitution),
        [typeof(AddMembers)] = new(ManageCohorts, Reach.OwnInstitution),
        [typeof(RemoveMembers)] = new(ManageCohorts, Reach.OwnInstitution),
        [typeof(AssignStaff)] = new(ManageCohorts, Reach.OwnInstitution),
        [typeof(EnrolCohort)] = new(ManageCohorts, Reach.OwnInstitution),

        [typeof(Enrol)] = new(Permissions.Enrol, Reach.OwnPerson),
        [typeof(Nominate)] = new(ManagePartnerships, Reach.OwnInstitution),
        [typeof(Withdraw)] = new(Permissions.Enrol, Reach.OwnPerson, Or: RunProcesses),
        [typeof(AcceptOffer)] = new(Permissions.Enrol, Reach.OwnPerson),
        [typeof(DeclineOffer)] = new(Permissions.Enrol, Reach.OwnPerson),
        [typeof(RequestTransfer)] = new(Permissions.Enrol, Reach.OwnPerson),
        [typeof(SuspendEnrolment)] = new(Permissions.Enrol, Reach.OwnInstitution),
        [typeof(ReinstateEnrolment)] = new(Permissions.Enrol, Reach.OwnInstitution),
        [typeof(ChangeEligibility)] = new(Permissions.Enrol, Reach.OwnInstitution, Or: RunProcesses),
        [typeof(RecordResult)] = new(RecordResults, Reach.OwnInstitution),

        [typeof(IssueCredential)] = new(IssueCredentials, Reach.OwnInstitution),
        [typeof(SuspendCredential)] = new(IssueCredentials, Reach.OwnInstitution),
        [typeof(ReinstateCredential)] = new(IssueCredentials, Reach.OwnInstitution),
        [typeof(RevokeCredential)] = new(IssueCredentials, Reach.OwnInstitution),
        [typeof(ReissueCredential)] = new(IssueCredentials, Reach.OwnInstitution),
        [typeof(EndReview)] = new(IssueCredentials, Reach.OwnInstitution),
        [typeof(AnswerReview)] = new(AnswerReviews, Reach.OwnPerson),

        [typeof(DraftPartnership)] = new(ManagePartnerships, Reach.OwnInstitution),
        [typeof(RevisePartnership)] = new(ManagePartnerships, Reach.OwnInstitution),
        [typeof(ProposePartnership)] = new(ManagePartnerships, Reach.OwnInstitution),
        [typeof(SignPartnership)] = new(ManagePartnerships, Reach.OwnInstitution),
        [typeof(EndPartnership)] = new(ManagePartnerships, Reach.OwnInstitution, Or: RunProcesses),
        [typeof(MakePledge)] = new(ManagePartnerships, Reach.OwnInstitution),
        [typeof(RequestAllotment)] = new(ManagePartnerships, Reach.OwnInstitution),
        [typeof(RequestSeatReturn)] = new(ManagePartnerships, Reach.OwnInstitution, Or: RunProcesses),

        [typeof(FollowResults)] = Process,
        [typeof(ExpireReview)] = Process,
        [typeof(ExpireOffer)] = Process,
        [typeof(HoldSeat)] = Process,
        [typeof(TransferOut)] = Process,
        [typeof(TransferIn)] = Process,
        [typeof(CancelTransfer)] = Process,
        [typeof(ReleaseHold)] = Process,
        [typeof(ReserveBlock)] = Process,
        [typeof(ReturnBlockSeats)] = Process,
        [typeof(CloseEntry)] = Process,
        [typeof(MoveOut)] = Process,
        [typeof(ConfirmAllotment)] = Process,
        [typeof(ReturnSeats)] = Process,
        [typeof(ReturnAllotment)] = Process,
    }.ToFrozenDictionary();

    public static CommandRow Of(Command command) => Rows[command.GetType()];
}
