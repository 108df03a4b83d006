using System.Diagnostics;
using AiTalent.Contracts.Commands;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Courses;
using AiTalent.Contracts.Institutions;
using AiTalent.Contracts.Learners;
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

/// <summary>Durable enrolments on one hot run without HTTP, on SQLite with the projector running: how fast, and whether a long ledger is slower.</summary>
internal sealed class GrainRush(int entries)
{
    private const int Window = 20_000;
    private const int First = 1_000;
    private const int InFlight = 4_096;
    private const int RowsOfBatch = 100;
    private const int Rounds = 5;

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
            var learners = Enumerable.Range(0, entries + ((Rounds + 1) * Window)).Select(_ => Guid.CreateVersion7()).ToArray();
            await EachAsync<Guid>(learners, learner => grains.GetGrain<ILearnerGrain>(learner).Register(new RegisterLearner(Registrar, learner, new LearnerProfile("VN", "01")), null));

            // The first ones also pay for the compiling of the program.
            await EachAsync<Guid>(learners.AsMemory(0, entries), learner => EnrolAsync(run, learner));
            var rounds = new List<(double Short, double Long)>();
            for (var round = 0; round < Rounds; round++)
                rounds.Add((await OnShortAsync(grains, learners), await MeasureAsync(learners.AsMemory(entries + (round * Window), Window), run)));

            var (few, many) = rounds.OrderBy(round => round.Long / round.Short).ElementAt(Rounds / 2);
            var table = new Table("In process, one hot run on SQLite", "entries before", "called", "enrolments/s", "of the short one");
            table.Add($"{First:#,0}", "one by one", few, 1.0);
            table.Add($"{entries:#,0} or more", "one by one", many, many / few);
            var batches = learners[(entries + (Rounds * Window))..].Chunk(RowsOfBatch).ToArray();
            var rows = Window / await TimeAsync<Guid[]>(batches, batch => EnrolRowsAsync(run, batch));
            table.Add($"{entries + (Rounds * Window):#,0}", $"{RowsOfBatch} rows", rows, rows / few);
            table.Print(output);
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }
    }

    private static async Task<double> OnShortAsync(IGrainFactory grains, Guid[] learners)
    {
        var run = await ScheduleAsync(grains);
        await EachAsync<Guid>(learners.AsMemory(0, First), learner => EnrolAsync(run, learner));
        return await MeasureAsync(learners.AsMemory(First, Window), run);
    }

    private static async Task<double> MeasureAsync(ReadOnlyMemory<Guid> learners, ICourseRunGrain run) =>
        learners.Length / await TimeAsync(learners, learner => EnrolAsync(run, learner));

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

    private static async Task<double> TimeAsync<T>(ReadOnlyMemory<T> items, Func<T, Task> send)
    {
        var started = Stopwatch.GetTimestamp();
        await EachAsync(items, send);
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task EachAsync<T>(ReadOnlyMemory<T> items, Func<T, Task> send)
    {
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, InFlight).Select(_ => Task.Run(SendAsync)));

        async Task SendAsync()
        {
            for (var i = Interlocked.Increment(ref next); i < items.Length; i = Interlocked.Increment(ref next))
                await send(items.Span[i]);
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
