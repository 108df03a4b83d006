using AiTalent.Api.Authority;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Api.Responses;
using AiTalent.Application.Localization;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore.Events;
using AiTalent.ReadModel.CourseRuns;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.CourseRuns;

internal static class CourseRunEndpoints
{
    public static void MapCourseRuns(this IEndpointRouteBuilder api)
    {
        var runs = api.MapGroup("/course-runs").WithTags("Course runs");
        runs.MapGet("/", ListAsync).WithSummary("Course runs with their seats")
            .WithQuery("courseId", "Of this course.", "uuid").WithQuery("institutionId", "Of this institution.", "uuid")
            .WithQuery("country", "Of the institution: VN or KR.").WithQuery("level", "Of the course, 1 to 8.", "integer").WithQuery("taughtIn", "vi, ko or en.")
            .WithQuery("openAt", "With the enrolment window open at this instant.", "date-time").WithQuery("endsFrom", "Ends on this day or later.", "date")
            .WithEnum<CourseRunOrder>("order", "By the first day, or by the title.").WithMinPosition();
        runs.MapGet("/{id:guid}", FindAsync).WithSummary("One course run with its seats").WithMinPosition();
        runs.MapPost("/", ScheduleAsync).RequireAuthorization().WithSummary("Schedule a course run");
        runs.MapPost("/{id:guid}/publish", PublishAsync).RequireAuthorization().WithSummary("Publish a draft permanently");
        runs.MapPost("/{id:guid}/cancel", CancelAsync).RequireAuthorization().WithSummary("Cancel a run before or during its time");
        runs.MapPost("/{id:guid}/close", CloseAsync).RequireAuthorization().WithSummary("Close a run after its last day, naming the learners without a result");
        runs.MapDelete("/{id:guid}", DeleteAsync).RequireAuthorization().WithSummary("Delete a draft");
        runs.MapPatch("/{id:guid}", ReviseAsync).RequireAuthorization().WithSummary("Change the capacity, the window or the dates of a run");
    }

    private static async Task<OkResponse<ListResponse<CourseRunResponse>>> ListAsync(Caller caller, ListRequest asked, CourseRunQueries runs, CancellationToken cancellationToken)
    {
        var query = asked.Query;
        var institution = query.Id("institutionId");
        var filter = new CourseRunFilter(
            asked.Q, query.Id("courseId"), institution, query.Text("country", 2), (int?)query.Number("level", 1, 8), query.Text("taughtIn", 2),
            OpenAt: query.Instant("openAt"), EndsFrom: query.Day("endsFrom"), Order: query.Word<CourseRunOrder>("order") ?? default, Language: asked.Language,
            Drafts: ReadPolicy.CheckTeaching(caller.Actor, institution) is null ? null : false);
        return new(ListResponse<CourseRunResponse>.From(await runs.SearchAsync(filter, asked.Page, cancellationToken), CourseRunResponse.From));
    }

    /// <summary>Finds a run. A draft is not found for callers who may not see it.</summary>
    private static async Task<Results<OkResponse<CourseRunResponse>, Problem>> FindAsync(Guid id, Caller caller, CourseRunQueries runs, CancellationToken cancellationToken)
    {
        var run = await runs.FindAsync(id, cancellationToken);
        return (run is not null && ReadPolicy.CheckCourseRun(caller.Actor, run.Definition.InstitutionId, run.IsDraft) is null ? run : null).ToOkOrNotFound(CourseRunResponse.From);
    }

    private static async Task<Results<CreatedResponse<CourseRunResponse>, Problem>> ScheduleAsync(CommandRequest<CourseRunRequest> request, IGrainFactory grains)
    {
        var id = request.NewId("course-run", request.Body.Id);
        var command = new ScheduleCourseRun(request.ContextFor(StreamName.CourseRun(id)), id, request.Body.Definition(), request.Body.Draft ?? false);
        return (await grains.GetGrain<ICourseRunGrain>(id).Schedule(command)).ToCreated($"/api/v1/course-runs/{id}", CourseRunResponse.From);
    }

    private static async Task<Results<OkResponse<CourseRunResponse>, Problem>> PublishAsync(Guid id, CommandRequest request, IGrainFactory grains) =>
        (await grains.GetGrain<ICourseRunGrain>(id).Publish(new PublishCourseRun(request.ContextFor(StreamName.CourseRun(id))))).ToOk(CourseRunResponse.From);

    private static async Task<Results<OkResponse<CourseRunResponse>, Problem>> CancelAsync(Guid id, CommandRequest<CancelCourseRunRequest> request, IGrainFactory grains) =>
        (await grains.GetGrain<ICourseRunGrain>(id).Cancel(new CancelCourseRun(request.ContextFor(StreamName.CourseRun(id)), request.Body.Reason.Required("reason")))).ToOk(CourseRunResponse.From);

    private static async Task<Results<OkResponse<CourseRunResponse>, Problem>> CloseAsync(Guid id, CommandRequest<CloseCourseRunRequest> request, IGrainFactory grains)
    {
        var command = new CloseCourseRun(request.ContextFor(StreamName.CourseRun(id)), request.Body.WithoutResult ?? [], request.Body.EffectiveAt);
        return (await grains.GetGrain<ICourseRunGrain>(id).Close(command)).ToOk(CourseRunResponse.From);
    }

    private static async Task<Results<NoContent, Problem>> DeleteAsync(Guid id, CommandRequest request, IGrainFactory grains) =>
        (await grains.GetGrain<ICourseRunGrain>(id).DeleteDraft(new DeleteCourseRunDraft(request.ContextFor(StreamName.CourseRun(id))))).Refusal is { } refusal
            ? new Problem(refusal)
            : TypedResults.NoContent();

    private static async Task<Results<OkResponse<CourseRunResponse>, Problem>> ReviseAsync(Guid id, IfMatch match, CommandRequest<CourseRunPatch> request, IGrainFactory grains)
    {
        var run = grains.GetGrain<ICourseRunGrain>(id);
        if (await run.Find() is not { } present)
            return new Problem("not_found");
        var command = new ReviseCourseRun(request.ContextFor(StreamName.CourseRun(id)), request.Body.On(present.Definition), match.Revision ?? present.Revision);
        return (await run.Revise(command)).ToOk(CourseRunResponse.From);
    }
}
