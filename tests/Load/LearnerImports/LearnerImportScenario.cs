using System.Diagnostics;
using AiTalent.Application.Cohorts.Imports;
using AiTalent.Load.FirstLoad;
using AiTalent.Load.Http;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;
using AiTalent.Load.Timing;

namespace AiTalent.Load.LearnerImports;

/// <summary>Imports a whole intake from a list into a run while others read, then views a cohort that takes many runs.</summary>
internal sealed class LearnerImportScenario : IScenario
{
    private const double AllowedSeconds = 20;
    private const double AllowedNeighbour = 200;
    private const double AllowedPage = 300;
    private const double AllowedFilter = 100;

    public string Name => "roster";

    public string Usage => "[--learners 8000] [--members 2000] [--runs 12] [--views 50]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var (learners, members, runs, views) = (options.Number("learners", 8_000), options.Number("members", 2_000), options.Number("runs", 12), options.Number("views", 50));
        options.ThrowIfUnknown();
        await using var storage = await Storage.CreateAsync(postgreSql: false);
        await using var demonstration = await DemonstrationProcess.StartAsync(storage, cancellationToken);
        var target = await Token.GetAsync(demonstration.Server, "demo-national", "demo", cancellationToken);
        using var registrar = new RegistrarBrowser(demonstration.Server);
        using var other = new RegistrarBrowser(demonstration.Server);
        await registrar.EnterAsync(cancellationToken);
        var campus = await CampusAsync(target, cancellationToken);
        var work = new CohortWork(registrar);

        // Code is compiled at run time; no figure includes that.
        await work.ImportAsync(await work.CreateAsync("Rehearsal", cancellationToken), 500, await campus.ScheduleAsync(null, cancellationToken), cancellationToken);
        var alone = await new Neighbour(other).ReadUntilAsync(Task.Delay(TimeSpan.FromSeconds(5), cancellationToken), cancellationToken);

        var run = await campus.ScheduleAsync(null, cancellationToken);
        var began = Stopwatch.GetTimestamp();
        var import = work.ImportAsync(await work.CreateAsync("Intake", cancellationToken), learners, run, cancellationToken);
        var beside = await new Neighbour(other).ReadUntilAsync(import, cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var (steps, position) = await import;
        var taken = await TakenAsync(target, run, position, cancellationToken);
        await output.WriteLineAsync($"{learners} learners read, registered, put in the cohort and enrolled in {seconds:0.0} s, from the upload on; the page told {steps} steps on the way; {taken} seats taken.");

        var cohort = await work.CreateAsync("Class", cancellationToken);
        var first = await campus.ScheduleAsync(null, cancellationToken);
        await work.ImportAsync(cohort, members, first, cancellationToken);
        for (var i = 1; i < runs; i++)
            await work.EnrolAsync(cohort, await campus.ScheduleAsync(null, cancellationToken), cancellationToken);
        var told = await work.LookAsync(cohort, first, views, cancellationToken);
        var table = new Table("Pages", "what", "p50 ms", "p95 ms", "max ms");
        foreach (var (what, times) in new[] { ("catalogue, nothing else", alone), ("catalogue, during the import", beside), ($"cohort of {members} x {runs}", told.Page), ("in the order of a run", told.Sorted), ("filter by name", told.ByName), ("filter by standing", told.ByStanding) })
            table.Add(what, times.Percentile(0.5), times.Percentile(0.95), times.Percentile(1));
        table.Print(output);
        return taken == learners && seconds < AllowedSeconds && beside.Percentile(0.95) < AllowedNeighbour && new[] { told.Page, told.Sorted }.All(one => one.Percentile(0.95) < AllowedPage) && new[] { told.ByName, told.ByStanding }.All(one => one.Percentile(0.95) < AllowedFilter);
    }

    private static async Task<Campus> CampusAsync(Target target, CancellationToken cancellationToken)
    {
        using var client = new ApiClient(target);
        var hust = (await client.AskAsync(ApiRequest.Get($"{Routes.Institutions}?q=HUST"), cancellationToken)).GetProperty("items")[0].GetProperty("id").GetGuid();
        var course = Guid.CreateVersion7();
        await client.AskAsync(ApiRequest.Post(Routes.Courses, new CourseRequest(course, hust, "LOAD-1", new NameRequest("Queues"), 6, 60, "en")), cancellationToken);
        return new Campus(target, hust, course);
    }

    private static async Task<int> TakenAsync(Target target, Guid run, string position, CancellationToken cancellationToken)
    {
        using var client = new ApiClient(target);
        return (await client.AskAsync(ApiRequest.Get($"{Routes.Run(run)}?minPosition={position}"), cancellationToken)).GetProperty("taken").GetInt32();
    }
}
