using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Programmes;
using AiTalent.Web.Languages;

namespace AiTalent.Web.CourseRuns;

/// <summary>Represents what a student should know before applying.</summary>
/// <param name="Refusal">The expected refusal; null if the run would accept the student now. The run decides again
/// on the application.</param>
/// <param name="Missing">Courses to complete first.</param>
/// <param name="Clashes">The student's other runs with overlapping dates.</param>
/// <param name="Programmes">Programmes that the course counts towards.</param>
/// <param name="OwnProgrammeId">The one among them that the student takes.</param>
public sealed record Foresight(
    Refusal? Refusal, IReadOnlyList<CourseView> Missing, IReadOnlyList<EnrolmentView> Clashes, IReadOnlyList<ProgrammeView> Programmes, Guid? OwnProgrammeId);

/// <summary>Reads the preview for one student and one run.</summary>
public sealed class ForesightReader(
    CompletionQueries completions, CourseQueries courses, EnrolmentQueries enrolments, ProgrammeQueries programmes, ProgressQueries progress,
    CourseSeatQueries seats, TimeProvider time)
{
    public async Task<Foresight> ReadAsync(CourseRunView run, Guid learnerId, Language language, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var eligibility = await completions.EligibilityAsync(run.Id, [learnerId], cancellationToken);
        var missing = eligibility?.Learners.GetValueOrDefault(learnerId)?.Missing ?? [];
        var counting = await programmes.ListAsync(
            new ProgrammeFilter(RequiredCourseId: run.Definition.CourseId, Language: language.Code), new PageRequest(), cancellationToken);
        var followed = await progress.OfLearnerAsync(learnerId, NationalDay.Of(now), cancellationToken);
        return new Foresight(
            run.Definition.CheckWindow(now) ?? (missing.Count > 0 ? CourseRunRefusals.NotEligible : await CheckSeatsAsync(run, learnerId, now, cancellationToken)),
            missing.Count == 0 ? [] : await courses.FindAsync(missing, cancellationToken),
            await enrolments.ClashesAsync(run.Id, learnerId, cancellationToken),
            counting.Items,
            followed.Select(way => (Guid?)way.ProgrammeId).FirstOrDefault(id => counting.Items.Any(programme => programme.Id == id)));
    }

    /// <summary>A learner with a seat in another run of the course may only be waitlisted here.</summary>
    private async Task<Refusal?> CheckSeatsAsync(CourseRunView run, Guid learnerId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var standing = await seats.StandingAsync(learnerId, run.Definition.CourseId, run.Id, now, cancellationToken);
        return standing.IsBarred ? CourseRunRefusals.AlreadyPassed : standing.IsSeated && run.Seats.SeatsLeft != 0 ? CourseRunRefusals.AlreadyInCourse : null;
    }
}
