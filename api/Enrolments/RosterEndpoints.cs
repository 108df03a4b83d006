using AiTalent.Api.Answers;
using AiTalent.Api.Authority;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Learners;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Enrolments;

/// <summary>Who is in a run. The ids of learners are for those who look after them.</summary>
internal static class RosterEndpoints
{
    public static void MapRosters(this IEndpointRouteBuilder api)
    {
        var roster = api.MapGroup("/course-runs/{id:guid}/enrolments").WithTags("Enrolments").RequireAuthorization();
        roster.MapGet("/", ListAsync).WithSummary("The learners of a run, in the order in which they came")
            .WithWords<EnrolmentStatus>("status", "Only in this status.").WithMinPosition();
        roster.MapGet("/{learnerId:guid}", FindAsync).WithSummary("One learner's place in a run").WithMinPosition();
    }

    private static async Task<Results<Shown<ListAnswer<EnrolmentSeen>>, Problem>> ListAsync(
        Guid id, Caller caller, Listed asked, CourseRunQueries runs, EnrolmentQueries enrolments, CancellationToken cancellationToken)
    {
        if (await runs.FindAsync(id, cancellationToken) is not { } run)
            return new Problem("not_found");
        if (Reading.OfPlaces(caller.Actor, run.Definition.InstitutionId) is { } refusal)
            return new Problem(refusal);
        var page = await enrolments.OfCourseRunAsync(id, asked.Query.Word<EnrolmentStatus>("status"), asked.Page, cancellationToken);
        return new Shown<ListAnswer<EnrolmentSeen>>(ListAnswer<EnrolmentSeen>.From(page, EnrolmentSeen.From));
    }

    private static async Task<Results<Shown<EnrolmentSeen>, Problem>> FindAsync(
        Guid id, Guid learnerId, Caller caller, EnrolmentQueries enrolments, LearnerQueries learners, CancellationToken cancellationToken)
    {
        if (await enrolments.FindAsync(id, learnerId, cancellationToken) is not { } place)
            return new Problem("not_found");
        var home = (await learners.FindAsync(learnerId, cancellationToken))?.Profile.InstitutionId;
        return Reading.OfPlace(caller.Actor, learnerId, place.InstitutionId, home) is { } refusal
            ? new Problem(refusal)
            : new Shown<EnrolmentSeen>(EnrolmentSeen.From(place));
    }
}
