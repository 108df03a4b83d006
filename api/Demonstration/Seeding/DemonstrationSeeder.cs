using System.Diagnostics;
using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Contracts.Institutions;
using AiTalent.EventStore;

namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>
/// Carries out the plan through the grains. It resumes after an interruption; if the seeding is complete, it checks one item and returns.
/// </summary>
internal sealed partial class DemonstrationSeeder(
    IGrainFactory grains, IEventStore log, SeedReader reader, SeedRunner crew, DemonstrationProgress progress, DemonstrationSize size,
    ILogger<DemonstrationSeeder> logger)
{
    /// <summary>Writes the first event of an empty log.</summary>
    /// <returns>The time at which the demonstration began.</returns>
    /// <exception cref="CommandLine.ClearFailure">The log holds real data.</exception>
    public async Task<DateTimeOffset> BeginAsync(CancellationToken cancellationToken)
    {
        if (await DemonstrationMark.FindAsync(log, cancellationToken) is { } began)
            return began;
        var ministry = InstitutionPlan.Make().Ministry;
        await crew.AskAsync(() => grains.GetGrain<IInstitutionGrain>(ministry.Id).Execute(PlannedCommands.Register(ministry)), cancellationToken);
        return await DemonstrationMark.FindAsync(log, cancellationToken) ?? throw new InvalidOperationException("The log has lost its first event.");
    }

    public async Task<DemonstrationPlan> SeedAsync(DateTimeOffset began, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var plan = DemonstrationPlan.Make(began, size);
        var phases = Phases(plan);
        progress.Begin(phases.Sum(phase => phase.Steps));
        if (!await crew.AskAsync(phases[^1].IsDone, cancellationToken))
        {
            foreach (var phase in phases)
                await EnterAsync(phase, cancellationToken);
            Seeded(logger, progress.Done, watch.Elapsed.TotalSeconds);
        }

        progress.Enter("totals");
        await reader.CatchUpAsync(cancellationToken);
        progress.Complete();
        Ready(logger, watch.Elapsed.TotalSeconds);
        return plan;
    }

    private List<Phase> Phases(DemonstrationPlan plan)
    {
        var (agreements, learners) = (new AgreementPhases(plan, new PlannedCommands(plan), grains, crew), new LearnerPhases(plan, grains, crew));
        return
        [
            .. new CataloguePhases(plan, grains, crew).All(),
            agreements.Active(),
            learners.Learners(),
            .. new HistoryPhases(plan, grains, crew, reader).All(),
            learners.Cohorts(),
            agreements.Proposals(),
        ];
    }

    private async Task EnterAsync(Phase phase, CancellationToken cancellationToken)
    {
        progress.Enter(phase.Name);
        if (await crew.AskAsync(phase.IsDone, cancellationToken))
            progress.Advance(phase.Steps);
        else
            await phase.Run(cancellationToken);
        Entered(logger, progress.Percent, phase.Name);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Demonstration: {Percent} %, {Phase}")]
    private static partial void Entered(ILogger logger, int percent, string phase);

    [LoggerMessage(Level = LogLevel.Information, Message = "Demonstration: {Commands} commands in {Seconds:F1} s")]
    private static partial void Seeded(ILogger logger, long commands, double seconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "Demonstration: ready after {Seconds:F1} s")]
    private static partial void Ready(ILogger logger, double seconds);
}
