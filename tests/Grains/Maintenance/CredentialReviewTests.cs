using AiTalent.Contracts.Credentials;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Verification;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Grains.Tests.Maintenance;

/// <summary>Tests that a corrected result reaches the credentials based on it, across two streams.</summary>
public sealed class CredentialReviewTests(GrainCluster cluster) : IClassFixture<GrainCluster>
{
    private readonly World _world = new(cluster.Grains);

    [Fact]
    public async Task A_credential_whose_result_is_corrected_goes_to_review_and_a_correction_back_ends_it()
    {
        var (run, learner, credential) = await CertifiedAsync();

        await RecordAsync(run, learner, passed: false);
        await World.UntilAsync(async () => (await credential.Find())!.ReviewUntil is not null);

        var reviewed = (await credential.Find())!;
        Assert.Equal(CredentialStatus.Issued, reviewed.Status);
        Assert.InRange(reviewed.ReviewUntil!.Value - DateTimeOffset.UtcNow, TimeSpan.FromDays(13.9), TimeSpan.FromDays(14));
        var queries = cluster.Services.GetRequiredService<CredentialQueries>();
        await World.UntilAsync(async () => (await queries.FindAsync(reviewed.Id, Cancellation))!.Review is not null);
        Assert.Equal(1, await queries.CountUnderReviewAsync(reviewed.InstitutionId, Cancellation));

        await RecordAsync(run, learner, passed: true);
        await World.UntilAsync(async () => (await credential.Find())!.ReviewUntil is null);
        Assert.Equal(CredentialStatus.Issued, (await credential.Find())!.Status);
        await NothingDiffersAsync();
    }

    [Fact]
    public async Task A_suspension_that_the_correction_asks_for_ends_with_the_correction_back()
    {
        var (run, learner, credential) = await CertifiedAsync();

        await RecordAsync(run, learner, passed: false, suspends: true);
        await World.UntilAsync(async () => (await credential.Find())!.Status == CredentialStatus.Suspended);

        await RecordAsync(run, learner, passed: true);
        await World.UntilAsync(async () => (await credential.Find())!.Status == CredentialStatus.Issued);
        await NothingDiffersAsync();
    }

    [Fact]
    public async Task A_credential_stays_as_it_is_where_another_run_of_the_course_was_passed()
    {
        var (run, learner, credential) = await CertifiedAsync(passedTwice: true);
        var id = (await credential.Find())!.Id;
        var queries = cluster.Services.GetRequiredService<CredentialQueries>();

        await RecordAsync(run, learner, passed: false);

        await World.UntilAsync(async () => await HappenedAsync<CredentialResultsConsidered>(id));
        Assert.Null((await credential.Find())!.ReviewUntil);
        Assert.Equal(CredentialStatus.Issued, (await queries.FindAsync(id, Cancellation))!.Status);
        await NothingDiffersAsync();
    }

    [Fact]
    public async Task A_credential_of_which_one_of_two_completions_is_corrected_does_not_rest_on_it()
    {
        var (run, learner, credential) = await CertifiedAsync(passedTwice: true);
        var (other, alone, single) = await CertifiedAsync();
        var queries = cluster.Services.GetRequiredService<CredentialQueries>();

        Assert.Empty(await queries.RestingOnAsync((await credential.Find())!.Award.Id, run, [learner], Cancellation));
        Assert.Equal((await single.Find())!.Id, Assert.Single(await queries.RestingOnAsync((await single.Find())!.Award.Id, other, [alone], Cancellation)).Id);
    }

    /// <summary>Creates a learner who passed the course and holds the credential for it.</summary>
    private async Task<(Guid Run, Guid Learner, ICredentialGrain Credential)> CertifiedAsync(bool passedTwice = false)
    {
        var institution = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(institution);
        var learner = await _world.LearnerAsync();
        var started = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-5);
        var run = await _world.CourseRunAsync(5, institution: institution, ofCourse: course, startsOn: started);
        await PassAsync(run, learner);
        if (passedTwice)
            await PassAsync(await _world.CourseRunAsync(5, institution: institution, ofCourse: course, startsOn: started), learner);
        var award = new Award(AwardKind.Course, course);
        var credential = cluster.Grains.GetGrain<ICredentialGrain>(CredentialIdentity.IdOf(learner, award));
        var issued = await credential.Execute(new IssueCredential(World.Program, learner, award, institution, [], MakesEngineer: false, MissingCourses: []));
        Assert.Null(issued.Refusal);
        await CaughtUpAsync(issued.Position);
        return (run, learner, credential);
    }

    private async Task PassAsync(Guid run, Guid learner)
    {
        Assert.Null((await _world.Run(run).Enrol(new Enrol(World.Program, learner))).Refusal);
        await CaughtUpAsync(await RecordAsync(run, learner, passed: true));
    }

    private async Task<long> RecordAsync(Guid run, Guid learner, bool passed, bool suspends = false)
    {
        var outcome = (await _world.Run(run).RecordResults([new RecordResult(World.Program, learner, passed, ReasonCode: "appeal", SuspendsCredentials: suspends)]))[0];
        Assert.Null(outcome.Refusal);
        return outcome.Position;
    }

    private async Task<bool> HappenedAsync<T>(Guid credential)
    {
        await foreach (var stored in cluster.Services.GetRequiredService<IEventStore>().ReadStreamAsync(StreamName.Credential(credential), 0, Cancellation))
        {
            if (EventCodec.Read(stored.Type, stored.Data.Span) is T)
                return true;
        }

        return false;
    }

    private async Task NothingDiffersAsync()
    {
        var head = await cluster.Services.GetRequiredService<IEventStore>().ReadHeadAsync(Cancellation);
        await CaughtUpAsync(head);
        var report = await cluster.Services.GetRequiredService<LogVerification>().RunAsync(null, Cancellation);
        Assert.Equal([], report.Findings.Select(found => $"{found}"));
    }

    private async Task CaughtUpAsync(long position) => Assert.Equal(
        Freshness.Reached, await cluster.Services.GetRequiredService<ReadModelFreshness>().WaitForAsync(position, TimeSpan.FromSeconds(20), Cancellation));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
