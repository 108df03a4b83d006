using AiTalent.Application.Credentials.Batches;
using AiTalent.Load.Http;
using AiTalent.Load.Platform;

namespace AiTalent.Load.CredentialBatches;

/// <summary>Creates learners who have passed every course of a university's programmes, through the API.</summary>
internal sealed class Graduation(Target target, Guid institution)
{
    private const int Courses = 3;
    private const int RowsAtOnce = 500;

    private readonly List<Guid> _courses = [];
    private readonly List<Guid> _runs = [];

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        using var client = new ApiClient(target);
        for (var i = 0; i < Courses; i++)
        {
            var course = Guid.CreateVersion7();
            await client.AskAsync(ApiRequest.Post(Routes.Courses, new CourseRequest(course, institution, $"LOAD-{i}", new NameRequest($"Queues {i}"), 6, 60, "en")), cancellationToken);
            _courses.Add(course);
            _runs.Add(await new Campus(target, institution, course).ScheduleAsync(null, cancellationToken));
        }
    }

    /// <returns>The programme, which requires all of the courses and is known to the pages.</returns>
    public async Task<Guid> FoundAsync(string name, CancellationToken cancellationToken)
    {
        var programme = Guid.CreateVersion7();
        using var client = new ApiClient(target);
        var made = await client.AskAsync(ApiRequest.Post(Routes.Programmes, new ProgrammeRequest(programme, [institution], new NameRequest(name), _courses)), cancellationToken);
        await client.AskAsync(ApiRequest.Get($"{Routes.Programmes}/{programme}?minPosition={made.GetProperty("position").GetInt64()}"), cancellationToken);
        return programme;
    }

    public async Task PassAsync(int learners, CancellationToken cancellationToken)
    {
        var all = await new Campus(target, institution, _courses[0]).RegisterAsync(learners, cancellationToken);
        foreach (var run in _runs)
        {
            await SendAsync(all, Routes.Batch(run), rows => new EnrolmentBatchRequest([.. rows.Select(learner => new EnrolmentRequest(learner))]), cancellationToken);
            await SendAsync(all, Routes.Results(run), rows => rows.Select(learner => new ResultRequest(learner, "passed")).ToArray(), cancellationToken);
        }
    }

    private Task SendAsync<T>(IReadOnlyList<Guid> learners, string path, Func<Guid[], T> body, CancellationToken cancellationToken) =>
        Clients.ForEachAsync(target, inFlight: 2, [.. learners.Chunk(RowsAtOnce)], async (client, rows, stop) =>
            await client.AskAsync(ApiRequest.Post(path, body(rows)), stop), cancellationToken);
}
