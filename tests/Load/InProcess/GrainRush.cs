using System.Diagnostics;
using AiTalent.Contracts.Commands;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Courses;
using AiTalent.Contracts.Institutions;
using AiTalent.Contracts.Learners;
using AiTalent.Contracts.Maintenance;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Learners;
using AiTalent.Load.Tables;
using AiTalent.Silo.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiTalent.Load.InProcess;

/// <summary>
/// Measures durable enrolments on one hot run without HTTP, on SQLite with the projector running: the rate, and whether a long ledger is
/// slower.
/// </summary>
internal sealed class GrainRush(int entries)
{
    private const int Window = 20_000;
    private const int First = 1_000;
    private const int InFlight = 4_096;
    private const int RowsOfBatch = 100;
    private const int Rounds = 8;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);
    private static readonly CommandContext Registrar = new(Actor.Client("load", Scopes.All.Keys));

    public async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await using var storage = await Running.Storage.CreateAsync(postgreSql: false);
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddEmbeddedSilo(new SystemOptions { Storage = storage.Options });
        using var host = builder.Build();
        await host.StartAsync(cancellationToken);
        try
        {
            var grains = host.Services.GetRequiredService<IGrainFactory>();
            var run = await ScheduleAsync(grains);
            // The first ones include run-time compilation.
            await TimeAsync(run, await RegisterAsync(grains, entries));

            // Alternating, because the machine's speed varies; sums, so that each has its share of collections and snapshots.
            var (onShort, onLong, inRows) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
            for (var round = 0; round < Rounds; round++)
            {
                var shorter = await ScheduleAsync(grains);
                await TimeAsync(shorter, await RegisterAsync(grains, First));
                onShort += await TimeAsync(shorter, await RegisterAsync(grains, Window));
                onLong += await TimeAsync(run, await RegisterAsync(grains, Window));
                var batches = (await RegisterAsync(grains, Window)).Chunk(RowsOfBatch).ToArray();
                inRows += await TimeAsync(batches, batch => EnrolRowsAsync(run, batch));
            }

            var table = new Table("In process, one hot run on SQLite", "entries before", "called", "enrolments/s", "of the first");
            foreach (var (before, called, time) in new[] { (First, "one by one", onShort), (entries, "one by one", onLong), (entries, $"{RowsOfBatch} rows", inRows) })
                table.Add($"{before:#,0}", called, Rounds * Window / time.TotalSeconds, onShort / time);
            table.Print(output);
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>Registers learners without enrolments and waits until the totals include them, so that no other work remains.</summary>
    private static async Task<Guid[]> RegisterAsync(IGrainFactory grains, int count)
    {
        var learners = Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7()).ToArray();
        await EachAsync(learners[..^1], learner => RegisterAsync(grains, learner));
        var last = await RegisterAsync(grains, learners[^1]);
        while (await grains.GetGrain<IProjectionGrain>(0).Ping() < last)
            await Task.Delay(Look);
        return learners;
    }

    /// <returns>The log position.</returns>
    private static async Task<long> RegisterAsync(IGrainFactory grains, Guid learner)
    {
        var registered = await grains.GetGrain<ILearnerGrain>(learner).Register(new RegisterLearner(Registrar, learner, new LearnerProfile("VN", "01")), null);
        Granted(registered);
        return registered.Position;
    }

    private static Task<TimeSpan> TimeAsync(ICourseRunGrain run, Guid[] learners) => TimeAsync(learners, learner => EnrolAsync(run, learner));

    private static async Task<TimeSpan> TimeAsync<T>(T[] items, Func<T, Task> send)
    {
        var started = Stopwatch.GetTimestamp();
        await EachAsync(items, send);
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task EnrolAsync(ICourseRunGrain run, Guid learner) => Granted(await run.Enrol(new Enrol(Registrar, learner)));

    private static async Task EnrolRowsAsync(ICourseRunGrain run, Guid[] learners)
    {
        foreach (var outcome in await run.EnrolBatch([.. learners.Select(learner => new Enrol(Registrar, learner))]))
            Granted(outcome);
    }

    private static void Granted<T>(Outcome<T> outcome)
    {
        if (outcome.Refusal is { } refusal)
            throw new InvalidOperationException($"It was refused: {refusal}");
    }

    private static async Task EachAsync<T>(T[] items, Func<T, Task> send)
    {
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, InFlight).Select(_ => Task.Run(SendAsync)));

        async Task SendAsync()
        {
            for (var i = Interlocked.Increment(ref next); i < items.Length; i = Interlocked.Increment(ref next))
                await send(items[i]);
        }
    }

    private static async Task<ICourseRunGrain> ScheduleAsync(IGrainFactory grains)
    {
        var (institution, course, run) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await grains.GetGrain<IInstitutionGrain>(institution).Execute(new RegisterInstitution(
            Registrar, institution, new InstitutionDefinition(InstitutionKind.University, "VN", "01", new LocalizedText(En: "University of Load"))));
        await grains.GetGrain<ICourseGrain>(course).Execute(new CreateCourse(
            Registrar, course, new CourseDefinition(institution, "LOAD-1", new LocalizedText(En: "Queues"), 6, 60, "en")));
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var grain = grains.GetGrain<ICourseRunGrain>(run);
        var scheduled = await grain.Schedule(new ScheduleCourseRun(Registrar, run, new CourseRunDefinition(
            course, institution, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30), today, today.AddDays(90), "Asia/Ho_Chi_Minh", 1_000_000)));
        Granted(scheduled);
        return grain;
    }
}
