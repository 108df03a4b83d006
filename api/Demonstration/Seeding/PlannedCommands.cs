using AiTalent.Api.Demonstration.Cohorts;
using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Api.Demonstration.Courses;
using AiTalent.Api.Demonstration.Credentials;
using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Api.Demonstration.Learners;
using AiTalent.Api.Demonstration.Partnerships;
using AiTalent.Api.Demonstration.Programmes;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;

namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>Converts the plan to commands, in the order in which they are sent.</summary>
internal sealed class PlannedCommands(DemonstrationPlan plan)
{
    /// <summary>An API client that may import history for every institution.</summary>
    private static readonly CommandContext Context = new(Actor.Client("demo-national", Scopes.All.Keys));

    public static RegisterInstitution Register(PlannedInstitution institution) => new(Context, institution.Id, institution.Definition);

    public static CreateCourse Create(PlannedCourse course) => new(Context, course.Id, course.Definition);

    public static IEnumerable<ProgrammeCommand> Make(PlannedProgramme programme)
    {
        yield return new CreateProgramme(Context, programme.Id, programme.Definition);
        if (programme.AccreditedFrom is { } from)
            yield return new SetAccreditation(Context, AccreditationStatus.Accredited, from);
    }

    public static IEnumerable<PartnershipCommand> Agree(PlannedPartnership partnership)
    {
        yield return new DraftPartnership(Context, partnership.Id, partnership.Definition);
        var pledge = partnership.Pledge;
        yield return new MakePledge(Context, pledge.PledgeId, pledge.Kind, pledge.Amount, pledge.InstitutionId);
        if (partnership.Status == PartnershipStatus.Draft)
            yield break;
        yield return new ProposePartnership(Context);
        foreach (var party in partnership.SignedBy)
            yield return new SignPartnership(Context, party);
    }

    public IEnumerable<RequestAllotment> Allot(PlannedPartnership partnership) => partnership.Allotments.Select(allotment =>
        new RequestAllotment(Context, allotment.Id, partnership.Pledge.PledgeId, allotment.RunId, allotment.RunInstitutionId, allotment.Seats,
            EffectiveAt: plan.Runs.Single(run => run.Id == allotment.RunId) is { IsEntryClosed: true } run ? run.OpensAt : null));

    public static RegisterLearner Register(PlannedLearner learner) => new(Context, learner.Id, learner.Profile);

    public static ScheduleCourseRun Schedule(PlannedRun run) => new(Context, run.Id, run.Definition);

    public IEnumerable<Enrol> Enrolments(PlannedRun run) => run.Attendances.Select(attendance =>
        new Enrol(Context, IdOf(attendance), attendance.ProgrammeId, attendance.PartnershipId, EffectiveAt: attendance.EnrolledAt));

    public IEnumerable<Withdraw> Withdrawals(PlannedRun run) => run.Attendances
        .Where(attendance => attendance.Ending == Ending.Withdrawn)
        .Select(attendance => new Withdraw(Context, IdOf(attendance), EffectiveAt: attendance.EndedAt));

    /// <summary>Ends the waitlist of a run whose entry has closed; null while entry is open.</summary>
    public static CloseEntry? EndEntry(PlannedRun run) => run.IsEntryClosed ? new CloseEntry(new CommandContext(Actor.System)) : null;

    /// <summary>Closes a run that ended long ago; null for any other run.</summary>
    public CloseCourseRun? Close(PlannedRun run) => run.IsClosed
        ? new CloseCourseRun(
            Context, [.. run.Attendances.Where(attendance => attendance is { Ending: Ending.None, Waits: false }).Select(IdOf)], run.ClosedAt)
        : null;

    public IEnumerable<RecordResult> Results(PlannedRun run) => run.Attendances
        .Where(attendance => attendance.Ending is Ending.Passed or Ending.Failed)
        .Select(attendance => new RecordResult(Context, IdOf(attendance), attendance.Ending == Ending.Passed, attendance.Grade, attendance.EndedAt));

    public static IssueCredential Issue(PlannedCredential credential) => new(
        Context, credential.LearnerId, credential.Award, credential.InstitutionId, [.. credential.Issuers], credential.MakesEngineer, [], credential.IssuedAt);

    /// <summary>Returns the command for the later status of a credential, if any.</summary>
    public static CredentialCommand? Amend(PlannedCredential credential) => credential.Status switch
    {
        CredentialStatus.Revoked => new RevokeCredential(Context, "issued_in_error"),
        CredentialStatus.Suspended => new SuspendCredential(Context, "under_review"),
        _ => null,
    };

    public static IEnumerable<CohortCommand> Gather(PlannedCohort cohort)
    {
        yield return new CreateCohort(Context, cohort.Id, cohort.Definition);
        yield return new AddMembers(Context, cohort.Members);
        foreach (var run in cohort.Runs)
            yield return new EnrolCohort(Context, run);
        yield return new AssignStaff(Context, [cohort.Staff]);
    }

    private Guid IdOf(Attendance attendance) => plan.Learners[attendance.Learner].Id;
}
