using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Api.Responses;
using AiTalent.Application.Localization;
using AiTalent.Contracts.Courses;
using AiTalent.Domain.Courses;
using AiTalent.EventStore.Events;
using AiTalent.ReadModel.Courses;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Courses;

internal static class CourseEndpoints
{
    public static void MapCourses(this IEndpointRouteBuilder api)
    {
        var courses = api.MapGroup("/courses").WithTags("Courses");
        courses.MapGet("/", ListAsync).WithSummary("The catalogue")
            .WithQuery("institutionId", "Of this institution.", "uuid").WithQuery("country", "Of the institution: VN or KR.")
            .WithQuery("level", "1 to 8.", "integer").WithQuery("taughtIn", "vi, ko or en.").WithMinPosition();
        courses.MapGet("/{id:guid}", FindAsync).WithSummary("One course").WithMinPosition();
        courses.MapPost("/", CreateAsync).RequireAuthorization().WithSummary("Add a course to the catalogue");
        courses.MapPut("/{id:guid}", ReviseAsync).RequireAuthorization().WithSummary("Change a course");
    }

    private static async Task<OkResponse<ListResponse<CourseResponse>>> ListAsync(ListRequest asked, CourseQueries courses, CancellationToken cancellationToken)
    {
        var query = asked.Query;
        var filter = new CourseFilter(
            asked.Q, query.Id("institutionId"), query.Text("country", 2), (int?)query.Number("level", 1, 8), query.Text("taughtIn", 2), Language: asked.Language);
        return new(ListResponse<CourseResponse>.From(await courses.SearchAsync(filter, asked.Page, cancellationToken), CourseResponse.From));
    }

    private static async Task<Results<OkResponse<CourseResponse>, Problem>> FindAsync(Guid id, CourseQueries courses, CancellationToken cancellationToken) =>
        (await courses.FindAsync(id, cancellationToken)).ToOkOrNotFound(CourseResponse.From);

    private static async Task<Results<CreatedResponse<CourseResponse>, Problem>> CreateAsync(CommandRequest<CourseRequest> request, IGrainFactory grains)
    {
        var id = request.NewId("course", request.Body.Id);
        var command = new CreateCourse(request.ContextFor(StreamName.Course(id)), id, request.Body.Definition());
        return (await grains.GetGrain<ICourseGrain>(id).Execute(command)).ToCreated($"/api/v1/courses/{id}", CourseResponse.From);
    }

    private static async Task<Results<OkResponse<CourseResponse>, Problem>> ReviseAsync(Guid id, IfMatch match, CommandRequest<CourseRequest> request, IGrainFactory grains)
    {
        var command = new ReviseCourse(request.ContextFor(StreamName.Course(id)), request.Body.Definition(), match.Revision);
        return (await grains.GetGrain<ICourseGrain>(id).Execute(command)).ToOk(CourseResponse.From);
    }
}
