using System.Security.Cryptography;
using System.Text;
using AiTalent.EventStore;
using AiTalent.Load.Nation;
using AiTalent.Load.Running;
using Xunit;

namespace AiTalent.Api.Tests.Scenarios;

public sealed class NationTests
{
    private static readonly DateTimeOffset Anchor = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_same_country_is_made_event_for_event_each_time() =>
        Assert.Equal(await MakeAsync(new NationSize(600)), await MakeAsync(new NationSize(600)));

    [Fact]
    public void A_million_learners_go_to_twenty_thousand_runs_of_a_few_thousand_courses()
    {
        var catalogue = new NationCatalogue(new NationSize(1_000_000));
        var runs = new NationRuns(catalogue, new NationCalendar(Anchor)).All;

        Assert.Equal(19_943, runs.Count);
        Assert.Equal(3_108, catalogue.Universities.SelectMany(university => university.Courses).Distinct().Count());
        Assert.Equal(51, catalogue.Universities.Select(university => university.Province).Distinct().Count());
        Assert.Equal(runs.Count, runs.Select(run => run.Id).Distinct().Count());
    }

    private static async Task<(long Events, string Hash)> MakeAsync(NationSize size)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var storage = await Storage.CreateAsync(postgreSql: false);
        var made = await NationMaker.MakeAsync(storage.Options, size, Anchor, stop);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await storage.ReadLogAsync(stored => Add(hash, stored), stop);
        return (made.Events, Convert.ToHexString(hash.GetHashAndReset()));
    }

    private static void Add(IncrementalHash hash, StoredEvent stored)
    {
        hash.AppendData(Encoding.UTF8.GetBytes($"{stored.Position} {stored.Stream} {stored.Version} {stored.Type} {stored.At:O} {stored.Actor}"));
        hash.AppendData(stored.Data.Span);
    }
}
