using AiTalent.Domain.Authority;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;
using AiTalent.Domain.Staff;

namespace AiTalent.Domain.Tests.Authority;

/// <summary>Lists every command and who may send it. Long because it is the complete table.</summary>
internal static class AuthorityTable
{
    private static readonly Guid Id = Numbered(5);
    private static readonly Guid An = Numbered(1);
    private static readonly DateOnly Day = new(2026, 4, 6);
    private static readonly LocalizedText Name = new(En: "Name");
    private static readonly InstitutionDefinition University = new(InstitutionKind.University, "VN", "01", Name);
    private static readonly CourseDefinition Course = new(Hanoi, "AI-101", Name, 6, 45, "en");
    private static readonly ProgrammeDefinition Programme = new(ProgrammeKind.AiEngineer, [Hanoi], Name, [Numbered(7)]);
    private static readonly CohortDefinition Cohort = new(Hanoi, null, Name);
    private static readonly PartnershipDefinition Agreement = new(Name, [Hanoi, Company], Day);
    private static readonly CourseRunDefinition Run = new(Id, Hanoi, Now, Now.AddDays(9), Day, Day, "Asia/Seoul", 5);
    private static readonly Award Degree = new(AwardKind.Programme, Id);

    private static readonly Role[] Staff = [Role.Registrar, Role.InstitutionAdministrator];
    private static readonly Role[] Teachers = [Role.Instructor, Role.Registrar, Role.InstitutionAdministrator];
    private static readonly Role[] Parties = [Role.InstitutionAdministrator, Role.CompanyRepresentative];
    private static readonly Role[] Registrars = [Role.MinistryAdministrator, Role.Operator];

    private static readonly Role[] Appointers = [Role.InstitutionAdministrator, Role.Operator];

    public static readonly Dictionary<Type, Row> Rows = new()
    {
        [typeof(RegisterInstitution)] = new("institutions", [], Registrars, c => Institution(new RegisterInstitution(c, Hanoi, University))),
        [typeof(ReviseInstitution)] = new("institutions", Registrars, Registrars, c => Institution(new ReviseInstitution(c, University, null))),
        [typeof(CreateCourse)] = new("catalogue", Staff, [], c => InCatalogue(new CreateCourse(c, Id, Course))),
        [typeof(ReviseCourse)] = new("catalogue", Staff, [], c => InCatalogue(new ReviseCourse(c, Course, null))),
        [typeof(CreateProgramme)] = new("catalogue", Staff, [], c => InProgramme(new CreateProgramme(c, Id, Programme))),
        [typeof(ReviseProgramme)] = new("catalogue", Staff, [], c => InProgramme(new ReviseProgramme(c, Programme, null))),
        [typeof(SetAccreditation)] = new("accreditation", [], [Role.MinistryAdministrator], c => InProgramme(new SetAccreditation(c, AccreditationStatus.Accredited, null))),
        [typeof(AcceptProposedCourses)] = new("accreditation", [], [Role.MinistryAdministrator], c => InProgramme(new AcceptProposedCourses(c, 2))),
        [typeof(RejectProposedCourses)] = new("accreditation", [], [Role.MinistryAdministrator], c => InProgramme(new RejectProposedCourses(c, 2, "core_course_missing"))),
        [typeof(RegisterLearner)] = new("learners", Staff, [], c => Of<Learner, LearnerCommand, LearnerEvent>(new RegisterLearner(c, An, new LearnerProfile("VN", "01", InstitutionId: Hanoi)))),

        [typeof(CorrectPerson)] = new(
            "learners", Staff, [], c => Of<Learner, LearnerCommand, LearnerEvent>(new CorrectPerson(c, An), new LearnerRegistered(An, new LearnerProfile("VN", "01", InstitutionId: Hanoi)))),

        [typeof(ErasePerson)] = new(
            "learners", Staff, [], c => Of<Learner, LearnerCommand, LearnerEvent>(new ErasePerson(c, An), new LearnerRegistered(An, new LearnerProfile("VN", "01", InstitutionId: Hanoi)))),

        [typeof(GrantRole)] = new(null, Appointers, [Role.Operator], c => OnStaff(new GrantRole(c, An, Role.Registrar, Hanoi, InstitutionKind.University))),
        [typeof(RemoveRole)] = new(null, Appointers, [Role.Operator], c => OnStaff(new RemoveRole(c, An, Role.Registrar, Hanoi, InstitutionKind.University))),

        [typeof(CreateCohort)] = new("cohorts", Staff, [], c => InCohort(new CreateCohort(c, Id, Cohort))),
        [typeof(ReviseCohort)] = new("cohorts", Staff, [], c => InCohort(new ReviseCohort(c, Cohort, null))),
        [typeof(AddMembers)] = new("cohorts", Staff, [], c => InCohort(new AddMembers(c, [An]))),
        [typeof(RemoveMembers)] = new("cohorts", Staff, [], c => InCohort(new RemoveMembers(c, [An]))),
        [typeof(AssignStaff)] = new("cohorts", Staff, [], c => InCohort(new AssignStaff(c, [Id]))),
        [typeof(EnrolCohort)] = new("cohorts", Staff, [], c => InCohort(new EnrolCohort(c, Id))),

        [typeof(ScheduleCourseRun)] = new("catalogue", Staff, [], c => InRun(new ScheduleCourseRun(c, Id, Run))),
        [typeof(PublishCourseRun)] = new("catalogue", Staff, [], c => InRun(new PublishCourseRun(c))),
        [typeof(CancelCourseRun)] = new("catalogue", Staff, [], c => InRun(new CancelCourseRun(c, "too_few"))),
        [typeof(CloseCourseRun)] = new("catalogue", Staff, [], c => InRun(new CloseCourseRun(c))),
        [typeof(DeleteCourseRunDraft)] = new("catalogue", Staff, [], c => InRun(new DeleteCourseRunDraft(c))),
        [typeof(ReviseCourseRun)] = new("catalogue", Staff, [], c => InRun(new ReviseCourseRun(c, Run, null))),
        [typeof(Enrol)] = new("enrolments", Staff, [], c => InRun(new Enrol(c, An))),
        [typeof(Nominate)] = new("partnerships", Parties, [], c => InRun(new Nominate(c, An, Id, HasAgreed: true, [Hanoi, Company]))) { About = [Hanoi, Company] },
        [typeof(Withdraw)] = new("enrolments", [.. Staff, Role.System], [Role.System], c => InRun(new Withdraw(c, An))),
        [typeof(AcceptOffer)] = new("enrolments", Staff, [], c => InRun(new AcceptOffer(c, An))),
        [typeof(DeclineOffer)] = new("enrolments", Staff, [], c => InRun(new DeclineOffer(c, An))),
        [typeof(RequestTransfer)] = new("enrolments", Staff, [], c => InRun(new RequestTransfer(c, Id, An, Numbered(6)))),
        [typeof(SuspendEnrolment)] = new("enrolments", Staff, [], c => InRun(new SuspendEnrolment(c, An))),
        [typeof(ReinstateEnrolment)] = new("enrolments", Staff, [], c => InRun(new ReinstateEnrolment(c, An))),
        [typeof(ChangeEligibility)] = new("enrolments", [.. Staff, Role.System], [Role.System], c => InRun(new ChangeEligibility(c, An, false))),
        [typeof(RecordResult)] = new("results", Teachers, [], c => InRun(new RecordResult(c, An, true))),
        [typeof(ExpireOffer)] = Process(c => InRun(new ExpireOffer(c, An))),
        [typeof(HoldSeat)] = Process(c => InRun(new HoldSeat(c, Id, An))),
        [typeof(TransferOut)] = Process(c => InRun(new TransferOut(c, Id, An, Now))),
        [typeof(TransferIn)] = Process(c => InRun(new TransferIn(c, Id, An))),
        [typeof(CancelTransfer)] = Process(c => InRun(new CancelTransfer(c, Id, An, "run_full"))),
        [typeof(ReleaseHold)] = Process(c => InRun(new ReleaseHold(c, Id, An))),
        [typeof(ReserveBlock)] = Process(c => InRun(new ReserveBlock(c, Id, Id, 1))),
        [typeof(ReturnBlockSeats)] = Process(c => InRun(new ReturnBlockSeats(c, Id))),
        [typeof(CloseEntry)] = Process(c => InRun(new CloseEntry(c))),
        [typeof(MoveOut)] = Process(c => InRun(new MoveOut(c, An, Id))),

        [typeof(IssueCredential)] = new("credentials", Staff, [], c => Award(new IssueCredential(c, An, Degree, Hanoi, [Hanoi], false, []))),
        [typeof(SuspendCredential)] = new("credentials", Staff, [], c => Award(new SuspendCredential(c, "fraud"))),
        [typeof(ReinstateCredential)] = new("credentials", Staff, [], c => Award(new ReinstateCredential(c))),
        [typeof(RevokeCredential)] = new("credentials", Staff, [], c => Award(new RevokeCredential(c, "fraud"))),
        [typeof(ReissueCredential)] = new("credentials", Staff, [], c => Award(new ReissueCredential(c, "lost"))),
        [typeof(EndReview)] = new("credentials", Staff, [], c => UnderReview(new EndReview(c, "completed_otherwise"))),
        [typeof(AnswerReview)] = new(null, [], [], c => UnderReview(new AnswerReview(c, ReviewAnswer.ResultIsWrong))),
        [typeof(FollowResults)] = Process(c => Award(new FollowResults(c, false, TimeSpan.FromDays(14), 1))),
        [typeof(ExpireReview)] = Process(c => UnderReview(new ExpireReview(c))),

        [typeof(DraftPartnership)] = new("partnerships", Parties, [], c => Together(new DraftPartnership(c, Id, Agreement))) { About = [Hanoi, Company] },
        [typeof(RevisePartnership)] = new("partnerships", Parties, [], c => Together(new RevisePartnership(c, Agreement, null))) { About = [Hanoi, Company] },
        [typeof(ProposePartnership)] = new("partnerships", Parties, [], c => Together(new ProposePartnership(c))) { About = [Hanoi, Company] },
        [typeof(SignPartnership)] = new("partnerships", Parties, [], c => Together(new SignPartnership(c, Hanoi))),
        [typeof(EndPartnership)] = new("partnerships", [.. Parties, Role.System], [Role.System], c => Together(new EndPartnership(c))) { About = [Hanoi, Company] },
        [typeof(MakePledge)] = new("partnerships", Parties, [], c => Together(new MakePledge(c, Id, PledgeKind.Seats, 1, Hanoi))),
        [typeof(RequestAllotment)] = new("partnerships", Parties, [], c => Together(new RequestAllotment(c, Id, Id, Id, Hanoi, 1))) { About = [Hanoi, Company] },
        [typeof(RequestSeatReturn)] = new("partnerships", [.. Parties, Role.System], [Role.System], c => Together(new RequestSeatReturn(c, Id))) { About = [Hanoi, Company] },
        [typeof(ReturnSeats)] = Process(c => Together(new ReturnSeats(c, Id, 1))),
        [typeof(ConfirmAllotment)] = Process(c => Together(new ConfirmAllotment(c, Id))),
        [typeof(ReturnAllotment)] = Process(c => Together(new ReturnAllotment(c, Id, "run_full"))),
    };

    private static Row Process(Func<CommandContext, Refusal?> decide) => new(null, [Role.System], [Role.System], decide);

    private static Refusal? Institution(InstitutionCommand command) =>
        Of<Institution, InstitutionCommand, InstitutionEvent>(command, new InstitutionRegistered(Hanoi, University));

    private static Refusal? InCatalogue(CourseCommand command) => Of<Course, CourseCommand, CourseEvent>(command, new CourseCreated(Id, Course));

    private static Refusal? InProgramme(ProgrammeCommand command) =>
        Of<Programme, ProgrammeCommand, ProgrammeEvent>(command, new ProgrammeCreated(Id, Programme));

    private static Refusal? OnStaff(StaffCommand command) => Of<StaffMember, StaffCommand, StaffEvent>(command, new RoleGranted(An, Role.Instructor, Hanoi));

    private static Refusal? InCohort(CohortCommand command) => Of<Cohort, CohortCommand, CohortEvent>(command, new CohortCreated(Id, Cohort));

    private static Refusal? InRun(CourseRunCommand command) =>
        Of<CourseRun, CourseRunCommand, CourseRunEvent>(command, new CourseRunScheduled(Id, Run), new LearnerEnrolled(An, Now, 1));

    private static Refusal? Award(CredentialCommand command) =>
        Of<Credential, CredentialCommand, CredentialEvent>(command, new CredentialIssued(Now, Id, An, Degree, Hanoi, "AIT-1", 1, false));

    private static Refusal? UnderReview(CredentialCommand command) => Of<Credential, CredentialCommand, CredentialEvent>(
        command, new CredentialIssued(Now, Id, An, Degree, Hanoi, "AIT-1", 1, false), new CredentialReviewOpened(Now, Now.AddDays(14), 1));

    private static Refusal? Together(PartnershipCommand command) =>
        Of<Partnership, PartnershipCommand, PartnershipEvent>(command, new PartnershipDrafted(Id, Agreement));

    private static Refusal? Of<TState, TCommand, TEvent>(TCommand command, params IEnumerable<TEvent> history)
        where TState : IAggregate<TState, TCommand, TEvent>
        where TCommand : Command
        where TEvent : class => TState.Decide(history.Aggregate(TState.Initial(), TState.Evolve), command).Refusal;
}
