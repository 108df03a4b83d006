using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;
using AiTalent.Load.Timing;

namespace AiTalent.Load.EnrolmentDay;

/// <summary>
/// Simulates the morning when enrolment opens: signed-in students, all on the page of one run, with its form as browsers send it.
/// </summary>
internal sealed class EnrolmentDayScenario : IScenario
{
    private const double AllowedMilliseconds = 1_000;

    public string Name => "enrolment-day";

    public string Usage => "[--students 5000] [--seats 2000] [--in-flight 128] [--warm-up 1000] [--untimed] [--postgres]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var settings = DaySettings.From(options);
        var postgreSql = options.Has("postgres");
        options.ThrowIfUnknown();
        await using var storage = await Storage.CreateAsync(postgreSql);
        await using var system = await RunningSystem.StartAsync(storage, cancellationToken);
        var target = await system.SignInAsync(cancellationToken);
        var campus = await Campus.FoundAsync(target, cancellationToken);
        var (run, rehearsal) = (await campus.ScheduleAsync(settings.Seats, cancellationToken), await campus.ScheduleAsync(settings.WarmUp / 2, cancellationToken));
        var learners = await campus.RegisterAsync(settings.WarmUp + settings.Students, cancellationToken);
        await system.StopAsync();
        var sessions = await OpenSessions.MakeAsync(storage, [.. learners.Select(learner => new Person(Guid.CreateVersion7(), learner, "pwd"))], cancellationToken);
        var everybody = learners.Zip(sessions, (learner, session) => new Student(learner, session)).ToList();
        await system.StartAgainAsync(cancellationToken);

        await new EnrolmentRush(target.Server, rehearsal, [.. everybody.Take(settings.WarmUp)], settings.InFlight).RunAsync(cancellationToken);
        IReadOnlyList<Student> students = [.. everybody.Skip(settings.WarmUp)];
        var rush = new EnrolmentRush(target.Server, run, students, settings.InFlight);
        await rush.RunAsync(cancellationToken);

        var isFast = Report($"Enrolment day on {storage.Name}: {settings.Students} students, {settings.Seats} seats, {settings.InFlight} at a time", rush, output);
        var wrong = await new EnrolmentDayCheck(settings, run, students, rush.Visits).RunAsync(system, storage, target, cancellationToken);
        await output.WriteLineAsync(wrong.Count == 0 ? "Every student was told a place, each has exactly that one, no seat is sold twice; verify found 0 differences." : $"{wrong.Count} checks do not hold:");
        foreach (var line in wrong.Take(20))
            await output.WriteLineAsync($"  {line}");
        return wrong.Count == 0 && (isFast || !settings.IsTimed);
    }

    private static bool Report(string title, EnrolmentRush rush, TextWriter output)
    {
        const int RequestsOfEach = 3;
        var table = new Table(title, "step", "p50 ms", "p95 ms", "p99 ms", "max ms");
        foreach (var (step, times) in new[] { ("page", rush.Page), ("form", rush.Form), ("outcome", rush.OutcomePage), ("whole way", rush.Way) })
            table.Add(step, times.Percentile(0.5), times.Percentile(0.95), times.Percentile(0.99), times.Percentile(1));
        table.Print(output);
        output.WriteLine($"{rush.StudentsPerSecond:0} students/s, {rush.StudentsPerSecond * RequestsOfEach:0} requests/s");
        return IsFast(rush.Form) && IsFast(rush.Way);
    }

    private static bool IsFast(Latencies times) => times.Percentile(0.99) < AllowedMilliseconds;
}
