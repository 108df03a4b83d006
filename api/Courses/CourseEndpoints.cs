using AiTalent.Api.Answers;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
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

    private static async Task<Shown<ListAnswer<CourseAnswer>>> ListAsync(Listed asked, CourseQueries courses, CancellationToken cancellationToken)
    {
        var query = asked.Query;
        var filter = new CourseFilter(
            asked.Q, query.Id("institutionId"), query.Text("country", 2), (int?)query.Number("level", 1, 8), query.Text("taughtIn", 2), Language: asked.Language);
        return new(ListAnswer<CourseAnswer>.From(await courses.SearchAsync(filter, asked.Page, cancellationToken), CourseAnswer.From));
    }

    private static async Task<Results<Shown<CourseAnswer>, Problem>> FindAsync(Guid id, CourseQueries courses, CancellationToken cancellationToken) =>
        (await courses.FindAsync(id, cancellationToken)).OrNotFound(CourseAnswer.From);

    private static async Task<Results<Made<CourseAnswer>, Problem>> CreateAsync(Ask<CourseBody> ask, IGrainFactory grains)
    {
        var id = ask.NewId("course", ask.Body.Id);
        var command = new CreateCourse(ask.To(StreamName.Course(id)), id, ask.Body.Definition());
        return (await grains.GetGrain<ICourseGrain>(id).Execute(command)).AsMade($"/api/v1/courses/{id}", CourseAnswer.From);
    }

    private static async Task<Results<Shown<CourseAnswer>, Problem>> ReviseAsync(Guid id, IfMatch match, Ask<CourseBody> ask, IGrainFactory grains)
    {
        var command = new ReviseCourse(ask.To(StreamName.Course(id)), ask.Body.Definition(), match.Revision);
        return (await grains.GetGrain<ICourseGrain>(id).Execute(command)).AsShown(CourseAnswer.From);
    }
}
