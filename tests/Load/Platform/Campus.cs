using AiTalent.Load.Http;

namespace AiTalent.Load.Platform;

/// <summary>Represents a university with one course, whose runs and learners a scenario creates.</summary>
internal sealed class Campus(Target target, Guid institution, Guid course)
{
    private static readonly string[] Provinces = ["01", "79", "48", "31", "92", "46", "38", "40", "24", "75"];

    public Target Target => target;

    public Guid Institution => institution;

    public Guid Course => course;

    public static async Task<Campus> FoundAsync(Target target, CancellationToken cancellationToken)
    {
        var (institution, course) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        using var client = new ApiClient(target);
        await client.AskAsync(ApiRequest.Post(Routes.Institutions, new InstitutionRequest(institution, "university", "VN", "01", new NameRequest("University of Load"))), cancellationToken);
        await client.AskAsync(ApiRequest.Post(Routes.Courses, new CourseRequest(course, institution, "LOAD-1", new NameRequest("Queues"), 6, 60, "en")), cancellationToken);
        return new Campus(target, institution, course);
    }

    /// <param name="capacity">The capacity; null is unlimited.</param>
    public async Task<IReadOnlyList<Guid>> ScheduleAsync(int runs, int? capacity, CancellationToken cancellationToken)
    {
        var ids = Enumerable.Range(0, runs).Select(_ => Guid.CreateVersion7()).ToList();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await Clients.ForEachAsync(target, inFlight: 32, ids, (client, id, stop) => client.AskAsync(
            ApiRequest.Post(Routes.CourseRuns, new CourseRunRequest(
                id, course, institution, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30), today, today.AddDays(90), capacity)), stop), cancellationToken);
        return ids;
    }

    public async Task<Guid> ScheduleAsync(int? capacity, CancellationToken cancellationToken) => (await ScheduleAsync(1, capacity, cancellationToken))[0];

    public async Task<IReadOnlyList<Guid>> RegisterAsync(int learners, CancellationToken cancellationToken)
    {
        var ids = Enumerable.Range(0, learners).Select(_ => Guid.CreateVersion7()).ToList();
        var bodies = ids.Select((id, i) => new LearnerRequest(id, "VN", Provinces[i % Provinces.Length])).ToList();
        await Clients.ForEachAsync(target, inFlight: 64, bodies, (client, body, stop) => client.AskAsync(ApiRequest.Post(Routes.Learners, body), stop), cancellationToken);
        return ids;
    }

    public async Task GatherAsync(int cohorts, CancellationToken cancellationToken)
    {
        var bodies = Enumerable.Range(1, cohorts).Select(number => new CohortRequest(Guid.CreateVersion7(), institution, new NameRequest($"Cohort {number}"))).ToList();
        await Clients.ForEachAsync(target, inFlight: 64, bodies, (client, body, stop) => client.AskAsync(ApiRequest.Post(Routes.Cohorts, body), stop), cancellationToken);
    }
}
