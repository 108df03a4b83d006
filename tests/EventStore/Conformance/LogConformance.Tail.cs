using System.Collections.Concurrent;
using AiTalent.EventStore.Tests.Databases;
using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Conformance;

public abstract partial class LogConformance
{
    [Fact]
    public async Task Several_writers_leave_no_gap_for_the_tail_and_every_answer_is_true()
    {
        const int writers = 3, streams = 8, appends = 60;
        var answers = new ConcurrentBag<(string Type, long Position)>();
        var stores = new List<OpenStore>();
        for (var i = 0; i < writers; i++)
            stores.Add(Database.IsShared ? await Database.OpenAsync(Cancelled) : Store);
        var groups = stores.Select(store => store.Writer()).ToList();
        var tail = TailAsync(until: writers * streams * appends);
        var producers = groups.SelectMany((writer, w) => Enumerable.Range(0, streams).Select(s => Task.Run(async () =>
        {
            var session = new AppendSession();
            for (var i = 0; i < appends; i++)
            {
                var result = await writer.AppendAsync(Append($"{w}/{s}", session, i, $"{w}/{s}/{i}"), Cancelled);
                Assert.True(result.IsCommitted);
                answers.Add(($"{w}/{s}/{i}", result.Position));
            }
        })));
        await Task.WhenAll(producers);

        var seen = await tail;
        Assert.Equal(Enumerable.Range(1, writers * streams * appends).Select(i => (long)i), seen.Select(e => e.Position));
        Assert.Equal(answers.OrderBy(answer => answer.Position), seen.Select(e => (e.Type, e.Position)));
        foreach (var writer in groups)
            await writer.DisposeAsync();
        foreach (var store in stores.Where(store => store != Store))
            await store.DisposeAsync();
    }

    [Fact]
    public async Task Writers_that_race_for_one_stream_never_write_a_version_twice()
    {
        const int writers = 4, rounds = 40;
        var stores = new List<OpenStore>();
        for (var i = 0; i < writers; i++)
            stores.Add(Database.IsShared ? await Database.OpenAsync(Cancelled) : Store);
        var won = new ConcurrentBag<(string, long)>();
        await Task.WhenAll(stores.Select((store, w) => Task.Run(async () =>
        {
            for (var round = 0; round < rounds; round++)
            {
                var head = (await store.StreamAsync("run")).Count;
                var result = (await store.FlushAsync(Append("run", head, $"{w}/{round}")))[0];
                if (result.IsCommitted)
                    won.Add(($"{w}/{round}", head + 1));
            }
        })));
        Assert.Equal(won.OrderBy(entry => entry.Item2), (await Store.StreamAsync("run")).Select(e => (e.Type, e.Version)));
        foreach (var store in stores.Where(store => store != Store))
            await store.DisposeAsync();
    }

    private async Task<List<StoredEvent>> TailAsync(int until)
    {
        var seen = new List<StoredEvent>();
        while (seen.Count < until)
        {
            var page = await Store.Events.ReadLogAsync(seen.Count == 0 ? 0 : seen[^1].Position, 500, Cancelled);
            seen.AddRange(page);
            if (page.Count == 0)
                await Task.Yield();
        }

        return seen;
    }
}
