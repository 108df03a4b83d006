using System.Diagnostics.Metrics;
using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Conformance;

public abstract partial class LogConformance
{
    [Fact]
    public async Task The_writer_keeps_the_order_of_calls_that_are_not_awaited()
    {
        await using var writer = Store.Writer();
        var session = new AppendSession();
        var answers = Enumerable.Range(0, 500).Select(i => writer.AppendAsync(Append("run", session, i, $"e{i}"), Cancelled).AsTask()).ToList();
        Assert.Equal(Enumerable.Range(1, 500).Select(i => (long)i), (await Task.WhenAll(answers)).Select(result => result.Position));
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"e{i}"), (await Store.StreamAsync("run")).Select(e => e.Type));
    }

    [Fact]
    public async Task What_waits_together_is_committed_together()
    {
        await using var writer = Store.Writer();
        var flushes = 0;
        writer.Committed += _ => flushes++;
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => writer.AppendAsync(Append($"run{i}", 0, "a"), Cancelled).AsTask()));
        await writer.DisposeAsync();
        Assert.InRange(flushes, 1, 500);
    }

    [Fact]
    public async Task A_batch_has_no_more_events_than_the_setting_says()
    {
        var positions = new List<long>();
        await using (var writer = Store.Writer(options => options with { MaxBatch = 10 }))
        {
            writer.Committed += positions.Add;
            await Task.WhenAll(Enumerable.Range(0, 40).Select(i => writer.AppendAsync(Append($"run{i}", 0, "a", "b", "c"), Cancelled).AsTask())
                .Append(writer.AppendAsync(Append("big", 0, [.. Enumerable.Repeat("x", 25)]), Cancelled).AsTask()));
        }

        Assert.Equal(145, positions[^1]);
        var sizes = positions.Zip(positions.Prepend(0), (now, before) => now - before).ToList();
        Assert.Single(sizes, size => size == 25);
        Assert.All(sizes.Where(size => size != 25), size => Assert.InRange(size, 1, 10));
    }

    [Fact]
    public async Task After_a_failure_the_writer_refuses_the_rest_of_the_session_over_later_flushes()
    {
        await Store.FlushAsync(Append("run", 0, "by another activation"));
        await using var writer = Store.Writer(options => options with { MaxBatch = 1 });
        var session = new AppendSession();
        var answers = new List<Task<AppendResult>>();
        answers.Add(writer.AppendAsync(Append("run", session, 0, "lost"), Cancelled).AsTask());

        // Decided on a state whose first event was never written; the version alone would accept it.
        answers.Add(writer.AppendAsync(Append("run", session, 1, "would fit"), Cancelled).AsTask());
        var results = await Task.WhenAll(answers);
        Assert.Equal([AppendStatus.VersionConflict, AppendStatus.Fenced], results.Select(result => result.Status));
        Assert.True(session.IsFenced);
        Assert.Equal(AppendStatus.Fenced, (await writer.AppendAsync(Barrier("run", session, 1), Cancelled)).Status);
        Assert.Equal(AppendStatus.Committed, (await writer.AppendAsync(Append("run", 1, "by a new activation"), Cancelled)).Status);
    }

    [Fact]
    public async Task A_stale_activation_does_not_answer()
    {
        await using var writer = Store.Writer();
        var (old, young) = (new AppendSession(), new AppendSession());
        Assert.True((await writer.AppendAsync(Append("run", old, 0, "a"), Cancelled)).IsCommitted);
        Assert.True((await writer.AppendAsync(Barrier("run", old, 1), Cancelled)).IsCommitted);
        Assert.True((await writer.AppendAsync(Append("run", young, 1, "b"), Cancelled)).IsCommitted);
        Assert.Equal(AppendStatus.VersionConflict, (await writer.AppendAsync(Barrier("run", old, 1), Cancelled)).Status);
        Assert.Equal(AppendStatus.Fenced, (await writer.AppendAsync(Barrier("run", old, 2), Cancelled)).Status);
    }

    [Fact]
    public async Task A_full_queue_refuses_at_once_and_says_so_before()
    {
        using var gate = new ManualResetEventSlim();
        await using var writer = Store.Writer(options => options with { QueueLimit = 16 });
        var held = new TaskCompletionSource();
        writer.Committed += _ =>
        {
            held.TrySetResult();
            gate.Wait(Cancelled);
        };
        List<Task<AppendResult>> answers = [writer.AppendAsync(Append("first", 0, "a"), Cancelled).AsTask()];
        try
        {
            await held.Task;
            var session = new AppendSession();
            Assert.True(writer.HasRoom);
            answers.AddRange(Enumerable.Range(0, 16).Select(i => writer.AppendAsync(Append($"run{i}", 0, "a"), Cancelled).AsTask()));
            Assert.False(writer.HasRoom);
            await Assert.ThrowsAsync<StoreUnavailableException>(async () => await writer.AppendAsync(Append("one too many", session, 0, "a"), Cancelled));
            Assert.True(session.IsFenced);
        }
        finally
        {
            gate.Set();
        }

        Assert.All(await Task.WhenAll(answers), result => Assert.True(result.IsCommitted));
        Assert.Equal(17, await Store.Events.ReadHeadAsync(Cancelled));
    }

    [Fact]
    public async Task A_writer_that_ends_writes_what_is_queued_and_then_takes_no_more()
    {
        var writer = Store.Writer();
        var answers = Enumerable.Range(0, 200).Select(i => writer.AppendAsync(Append($"run{i}", 0, "a"), Cancelled).AsTask()).ToList();
        await writer.DisposeAsync();
        Assert.All(await Task.WhenAll(answers), result => Assert.True(result.IsCommitted));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await writer.AppendAsync(Append("late", 0, "a"), Cancelled));
        Assert.True(writer.Completion.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_listener_is_told_each_commit_and_may_throw()
    {
        await using var writer = Store.Writer();
        var told = new List<long>();
        writer.Committed += position =>
        {
            told.Add(position);
            throw new InvalidOperationException("a listener's own fault");
        };
        await writer.AppendAsync(Append("run", 0, "a", "b"), Cancelled);
        await writer.AppendAsync(Barrier("run", 2), Cancelled);
        await writer.AppendAsync(Append("run", 2, "c"), Cancelled);
        await writer.DisposeAsync();
        Assert.Equal([2, 3], told);
    }

    [Fact]
    public async Task A_request_that_no_database_could_store_harms_nobody_else()
    {
        await using var writer = Store.Writer();
        var good = Append("run", 0, "a");
        AppendRequest[] wrong =
        [
            good with { Stream = "" },
            good with { Stream = "nul\0" },
            good with { Actor = "half a surrogate \ud83c" },
            good with { ExpectedVersion = -1 },
            good with { Events = [new NewEvent("a", new byte[] { 0xff })] },
            good with { Events = [new NewEvent("a", ReadOnlyMemory<byte>.Empty)] },
            good with { Events = [new NewEvent(new string('x', 201), "{}"u8.ToArray())] },
            good with { Events = [], Person = Person(Guid.NewGuid()) },
            good with { Person = Person(Guid.NewGuid()) with { Data = new byte[] { 0x22, 0, 0x22 } } },
        ];
        foreach (var request in wrong)
        {
            var session = new AppendSession();
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await writer.AppendAsync(request with { Session = session }, Cancelled));
            Assert.True(session.IsFenced);
        }

        Assert.True((await writer.AppendAsync(good, Cancelled)).IsCommitted);
    }

    [Fact]
    public async Task The_writer_counts_what_it_does()
    {
        var counted = new Dictionary<string, double>();
        using var listener = new MeterListener();
        await using var writer = Store.Writer();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Scope == writer)
                l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => counted[instrument.Name] = counted.GetValueOrDefault(instrument.Name) + value);
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => counted[instrument.Name] = counted.GetValueOrDefault(instrument.Name) + value);
        listener.Start();
        await writer.AppendAsync(Append("run", 0, "a", "b"), Cancelled);
        await writer.AppendAsync(Append("run", 0, "refused"), Cancelled);
        await writer.DisposeAsync();
        Assert.Equal((2, 2, 1), (counted["aitalent.log.flushes"], counted["aitalent.log.events"], counted["aitalent.log.refused"]));
        Assert.True(counted["aitalent.log.flush.duration"] > 0);
    }
}
