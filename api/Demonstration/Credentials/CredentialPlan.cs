using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Api.Demonstration.Learners;
using AiTalent.Api.Demonstration.Programmes;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Demonstration.Credentials;

/// <summary>Plans the issued credentials and the next ones for learners who have passed everything.</summary>
/// <param name="Issued">In chronological order.</param>
/// <param name="Next">In the order in which they will be issued.</param>
internal sealed record CredentialPlan(IReadOnlyList<PlannedCredential> Issued, IReadOnlyList<PlannedCredential> Next)
{
    private const double OfCourses = 0.07;

    public static CredentialPlan Make(IEnumerable<Intake> intakes, IEnumerable<PlannedRun> runs, IReadOnlyList<PlannedLearner> learners, Calendar calendar)
    {
        var programmes = intakes.SelectMany(intake => CheckProgramme(intake, learners)).OrderBy(credential => credential.IssuedAt).ToList();
        var issued = programmes.Where(credential => credential.IssuedAt < calendar.Anchor).Select(WithFate);
        var courses = runs.SelectMany(run => OfCourse(run, learners)).Where(credential => credential.IssuedAt < calendar.Anchor);
        return new CredentialPlan([.. issued.Concat(courses).OrderBy(credential => credential.IssuedAt)], [.. programmes.Where(credential => credential.IssuedAt >= calendar.Anchor)]);
    }

    private static IEnumerable<PlannedCredential> CheckProgramme(Intake intake, IReadOnlyList<PlannedLearner> learners)
    {
        var (programme, dice) = (intake.Programme, new SeededRandom($"credentials/{intake.Programme.Key}/{intake.Term.Number}"));
        foreach (var (learner, passedAt) in intake.Graduates)
        {
            var home = learners[learner].Profile.InstitutionId;
            var giver = programme.Owners.FirstOrDefault(owner => owner.Id == home) ?? programme.Owners[0];
            var at = giver.Zone.At(DateOnly.FromDateTime(passedAt.UtcDateTime).AddDays(dice.Between(2, 25)), dice.Between(9, 16), dice.Between(0, 59));
            yield return new PlannedCredential(
                learner, learners[learner].Id, new Award(AwardKind.Programme, programme.Id), giver.Id, [.. programme.Definition.Institutions], at,
                programme.MakesEngineers(NationalDay.Of(at)));
        }
    }

    private static IEnumerable<PlannedCredential> OfCourse(PlannedRun run, IReadOnlyList<PlannedLearner> learners)
    {
        var (institution, dice) = (run.Course.Institution, new SeededRandom($"credentials/{run.Id}"));
        foreach (var attendance in run.Attendances.Where(attendance => attendance is { Ending: Ending.Passed, Learner: > 0 }))
        {
            if (!dice.Falls(OfCourses))
                continue;
            var at = institution.Zone.At(DateOnly.FromDateTime(attendance.EndedAt.UtcDateTime).AddDays(dice.Between(1, 20)), dice.Between(9, 16), dice.Between(0, 59));
            yield return new PlannedCredential(
                attendance.Learner, learners[attendance.Learner].Id, new Award(AwardKind.Course, run.Course.Id), institution.Id, [institution.Id], at, false);
        }
    }

    /// <summary>Revokes or suspends an occasional credential.</summary>
    private static PlannedCredential WithFate(PlannedCredential credential, int number) => (number % 600, number % 900) switch
    {
        (5, _) => credential with { Status = CredentialStatus.Revoked },
        (_, 11) => credential with { Status = CredentialStatus.Suspended },
        _ => credential,
    };
}
