using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using Xunit;

namespace AiTalent.Grains.Tests.ReadModel;

/// <summary>Tests a log written before entry, cancellation and closing of a run existed.</summary>
public sealed class EarlierLogTests
{
    private static string Fixture => Path.Combine(AppContext.BaseDirectory, "ReadModel", "Logs", "log-2026-11-30.db");

    [Fact]
    public async Task It_opens_verifies_and_continues()
    {
        var folder = Directory.CreateTempSubdirectory("aitalent-earlier-").FullName;
        File.Copy(Fixture, Path.Combine(folder, "log.db"));
        await using var host = await ReadModelHost.OnSqliteAsync(folder);
        await host.CatchUpAsync();
        var before = await host.VerifyAsync();

        Assert.True(before.Events > 200, $"{before.Events} events");
        Assert.Empty(before.Differences);

        await CloseEntriesAsync(host.Log);
        await host.CatchUpAsync();
        Assert.Empty((await host.VerifyAsync()).Differences);
    }

    /// <summary>Runs the sweep of the first start: the current rules decide on old runs.</summary>
    private static async Task CloseEntriesAsync(IEventStore log)
    {
        var written = 0;
        for (var number = 1; number <= RandomLife.Runs; number++)
        {
            var stream = StreamName.CourseRun(Campus.Run(number));
            var (run, version) = (CourseRun.Initial(), 0L);
            await foreach (var stored in log.ReadStreamAsync(stream, 0, Cancelled.Never))
                (run, version) = (CourseRun.Evolve(run, (CourseRunEvent)EventCodec.Read(stored.Type, stored.Data.Span)), stored.Version);
            var at = run.Definition!.EntryEndsAt().AddDays(30);
            var decision = CourseRun.Decide(run, new CloseEntry(new Domain.Decisions.CommandContext(Domain.Authority.Actor.System, at)));
            Assert.Null(decision.Refusal);
            written += decision.Events.Length;
            if (!decision.Events.IsEmpty)
                await AppendAsync(log, stream, version, decision.Events, at);
        }

        Assert.True(written > 0, "Nobody waited, and no block was free.");
    }

    private static async Task AppendAsync(IEventStore log, string stream, long version, IReadOnlyList<object> events, DateTimeOffset at)
    {
        var flushed = await log.FlushAsync(
            [
                new AppendRequest
                {
                    Stream = stream,
                    Session = new AppendSession(),
                    ExpectedVersion = version,
                    Events = [.. events.Select(EventCodec.Write).Select(written => new NewEvent(written.Type, written.Data))],
                    At = at,
                    Actor = "system",
                },
            ],
            DateTimeOffset.UtcNow.AddMinutes(1), Cancelled.Never);
        Assert.All(flushed.Results, result => Assert.True(result.IsCommitted));
    }
}
