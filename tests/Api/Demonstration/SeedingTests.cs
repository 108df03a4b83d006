using AiTalent.Api.CommandLine;
using AiTalent.Api.Demonstration;
using AiTalent.Contracts.Institutions;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.EventStore;
using AiTalent.ReadModel.Totals;
using AiTalent.ReadModel.Verification;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Demonstration;

public sealed class SeedingTests : IDisposable
{
    private static readonly DemonstrationSize Small = new(300);

    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-demonstration-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Interrupted_it_goes_on_where_it_was_until_the_totals_are_those_of_the_plan_and_then_writes_nothing_more()
    {
        await InterruptAsync(share: 0.35);
        await InterruptAsync(share: 0.75);
        await CompleteAsync();
        await StartAgainAsync();
    }

    private async Task CompleteAsync()
    {
        await using var silo = await SiloHost.StartAsync(_folder, Small, Stop);
        var plan = await silo.Seeder.SeedAsync(await silo.Seeder.BeginAsync(Stop), Stop);

        var totals = await silo.Services.GetRequiredService<TotalsQueries>().ReadAsync(null, null, TotalsAudience.Staff, Stop);
        Assert.Equal(Expected(PlannedWorld.Of(plan)), Counted(totals.National));
        var report = await silo.Services.GetRequiredService<LogVerification>().RunAsync(null, Stop);
        Assert.Empty(report.Differences);
    }

    private async Task StartAgainAsync()
    {
        await using var silo = await SiloHost.StartAsync(_folder, Small, Stop);
        var log = silo.Services.GetRequiredService<IEventStore>();
        var head = await log.ReadHeadAsync(Stop);
        await silo.Seeder.SeedAsync(await silo.Seeder.BeginAsync(Stop), Stop);
        Assert.True(silo.Progress.IsReady);
        Assert.Equal((100, 0), (silo.Progress.Percent, silo.Progress.Done));
        Assert.Equal(head, await log.ReadHeadAsync(Stop));
    }

    [Fact]
    public async Task A_log_that_holds_something_else_is_left_alone()
    {
        await using var silo = await SiloHost.StartAsync(_folder, Small, Stop);
        var id = Guid.CreateVersion7();
        var real = new RegisterInstitution(
            new CommandContext(Actor.Client("tests", Scopes.All.Keys)), id, new InstitutionDefinition(InstitutionKind.Ministry, "VN", "01", new(En: "A real one")));
        await silo.Services.GetRequiredService<IGrainFactory>().GetGrain<IInstitutionGrain>(id).Execute(real);

        await Assert.ThrowsAsync<ClearFailure>(() => silo.Seeder.BeginAsync(Stop));
        Assert.Equal(1, await silo.Services.GetRequiredService<IEventStore>().ReadHeadAsync(Stop));
    }

    /// <summary>Stops while commands are in progress, like a process that exits.</summary>
    private async Task InterruptAsync(double share)
    {
        await using var silo = await SiloHost.StartAsync(_folder, Small, Stop);
        using var interruption = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        silo.Progress.Changed += () =>
        {
            if (silo.Progress.Done > silo.Progress.Total * share)
                interruption.Cancel();
        };
        var began = await silo.Seeder.BeginAsync(Stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => silo.Seeder.SeedAsync(began, interruption.Token));
    }

    private static (long Enrolled, long Waitlisted, long Completed, long Failed, long Withdrawn, long Credentials, long Engineers) Counted(Measures measures) => (
        measures.Enrolled, measures.Waitlisted, measures.Completed, measures.Failed, measures.Withdrawn, measures.Credentials, measures.Engineers);

    private static (long, long, long, long, long, long, long) Expected(PlannedWorld world)
    {
        var places = world.Runs.SelectMany(run => run.Enrolments).ToLookup(place => place.Status);
        var valid = world.Credentials.Where(credential => credential.Status == CredentialStatus.Issued).Select(credential => credential.Issue!).ToList();
        return (
            places[EnrolmentStatus.Enrolled].Count(), places[EnrolmentStatus.Waitlisted].Count(), places[EnrolmentStatus.Completed].Count(),
            places[EnrolmentStatus.Failed].Count(), places[EnrolmentStatus.Withdrawn].Count(), valid.Count,
            valid.Where(issue => issue.MakesEngineer).Select(issue => issue.LearnerId).Distinct().Count());
    }
}
