using AiTalent.Api.Demonstration.Accounts;
using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Api.Demonstration.Credentials;
using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Credentials;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Demonstration.Activity;

/// <summary>Records results and issues credentials that are still outstanding; stops when none are left.</summary>
internal sealed class Awards(DemonstrationPlan plan, IGrainFactory grains)
{
    private const double Passes = 0.92;

    private readonly Dictionary<Guid, PlannedInstitution> _universities = plan.Institutions.Universities.ToDictionary(university => university.Id);
    private readonly Queue<PlannedCredential> _credentials = new(plan.Credentials.Next);
    private readonly Queue<(Guid Run, Guid University, Guid Learner)> _results = new(
        from run in plan.Runs
        where run.IsOver
        from attendance in run.Attendances
        where attendance is { Ending: Ending.None, Waits: false, Learner: > 0 }
        select (run.Id, run.Course.Institution.Id, plan.Learners[attendance.Learner].Id));

    /// <summary>Issues the next outstanding credential.</summary>
    public async Task CertifyAsync()
    {
        while (_credentials.TryDequeue(out var next))
        {
            var issue = new IssueCredential(
                ContextOf(next.InstitutionId), next.LearnerId, next.Award, next.InstitutionId, [.. next.Issuers], next.MakesEngineer, []);
            if (await grains.GetGrain<ICredentialGrain>(next.Id).Execute(issue) is { Repeated: false })
                return;
        }
    }

    public async Task GradeAsync(SeededRandom dice)
    {
        while (_results.TryDequeue(out var next))
        {
            var run = grains.GetGrain<ICourseRunGrain>(next.Run);
            if (await run.FindEnrolment(next.Learner) is not { Status: EnrolmentStatus.Enrolled })
                continue;
            var passed = dice.Falls(Passes);
            var grade = dice.Between(passed ? 500 : 120, passed ? 990 : 490) / 10m;
            await run.RecordResults([new RecordResult(ContextOf(next.University), next.Learner, passed, grade)]);
            return;
        }
    }

    private CommandContext ContextOf(Guid universityId) =>
        new(Actor.Person($"user:{DemonstrationAccounts.StaffOf(_universities[universityId])}", Role.Registrar, universityId));
}
