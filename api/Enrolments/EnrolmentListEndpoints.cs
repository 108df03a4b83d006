using AiTalent.Api.Responses;
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

/// <summary>Lists the enrolments of a run. Learner ids are visible only to the responsible staff.</summary>
internal static class EnrolmentListEndpoints
{
    public static void MapEnrolmentLists(this IEndpointRouteBuilder api)
    {
        var enrolments = api.MapGroup("/course-runs/{id:guid}/enrolments").WithTags("Enrolments").RequireAuthorization();
        enrolments.MapGet("/", ListAsync).WithSummary("The learners of a run, in order of enrolment")
            .WithEnum<EnrolmentStatus>("status", "Only in this status.").WithMinPosition();
        enrolments.MapGet("/{learnerId:guid}", FindAsync).WithSummary("One learner's place in a run").WithMinPosition();
    }

    private static async Task<Results<OkResponse<ListResponse<EnrolmentDetailsResponse>>, Problem>> ListAsync(
        Guid id, Caller caller, ListRequest asked, CourseRunQueries runs, EnrolmentQueries enrolments, CancellationToken cancellationToken)
    {
        if (await runs.FindAsync(id, cancellationToken) is not { } run)
            return new Problem("not_found");
        if (ReadPolicy.CheckEnrolments(caller.Actor, run.Definition.InstitutionId) is { } refusal)
            return new Problem(refusal);
        var page = await enrolments.OfCourseRunAsync(id, asked.Query.Word<EnrolmentStatus>("status"), asked.Page, cancellationToken);
        return new OkResponse<ListResponse<EnrolmentDetailsResponse>>(ListResponse<EnrolmentDetailsResponse>.From(page, EnrolmentDetailsResponse.From));
    }

    private static async Task<Results<OkResponse<EnrolmentDetailsResponse>, Problem>> FindAsync(
        Guid id, Guid learnerId, Caller caller, EnrolmentQueries enrolments, LearnerQueries learners, CancellationToken cancellationToken)
    {
        if (await enrolments.FindAsync(id, learnerId, cancellationToken) is not { } enrolment)
            return new Problem("not_found");
        var home = (await learners.FindAsync(learnerId, cancellationToken))?.Profile.InstitutionId;
        return ReadPolicy.CheckEnrolment(caller.Actor, learnerId, enrolment.InstitutionId, home) is { } refusal
            ? new Problem(refusal)
            : new OkResponse<EnrolmentDetailsResponse>(EnrolmentDetailsResponse.From(enrolment));
    }
}
