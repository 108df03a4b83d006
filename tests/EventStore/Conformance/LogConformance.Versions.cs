using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Conformance;

public abstract partial class LogConformance
{
    [Fact]
    public async Task An_append_at_the_expected_version_is_committed_with_the_position_of_its_last_event()
    {
        Assert.Equal([new(AppendStatus.Committed, 2)], await Store.FlushAsync(Append("run", 0, "opened", "renamed")));
        Assert.Equal([new(AppendStatus.Committed, 3)], await Store.FlushAsync(Append("run", 2, "closed")));
        Assert.Equal(3, await Store.Events.ReadHeadAsync(Cancelled));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task An_append_at_another_version_than_the_streams_is_refused(long expected)
    {
        await Store.FlushAsync(Append("run", 0, "opened", "renamed"));
        Assert.Equal([new(AppendStatus.VersionConflict, 0)], await Store.FlushAsync(Append("run", expected, "closed")));
        Assert.Equal(2, await Store.Events.ReadHeadAsync(Cancelled));
    }

    [Fact]
    public async Task Requests_of_one_flush_follow_each_other_in_their_stream()
    {
        var session = new AppendSession();
        var results = await Store.FlushAsync(
            Append("run", session, 0, "a"),
            Append("other", 0, "b"),
            Append("run", session, 1, "c", "d"),
            Append("run", session, 3, "e"));
        Assert.Equal([1, 2, 4, 5], results.Select(result => result.Position));
        Assert.Equal([("a", 1), ("c", 2), ("d", 3), ("e", 4)], (await Store.StreamAsync("run")).Select(e => (e.Type, e.Version)));
        Assert.Equal(["a", "b", "c", "d", "e"], (await Store.LogAsync()).Select(e => e.Type));
    }

    [Fact]
    public async Task An_event_is_read_back_as_it_was_appended()
    {
        const string json = """{ "b": 1.50, "a": "Học máy 한글 \u0000 🎓", "b": 2 }""";
        var command = Guid.NewGuid();
        var request = Append("course-run:0190", 0) with
        {
            Events = [Event("course_run_opened", json)],
            Actor = "người dùng",
            CommandId = command,
            At = Noon.ToOffset(TimeSpan.FromHours(7)).AddTicks(7),
        };
        await Store.FlushAsync(request);
        var stored = Assert.Single(await Store.LogAsync());
        Assert.Equal(json, stored.Data.Text());
        Assert.Equal((1, "course-run:0190", 1, "course_run_opened", "người dùng", command), (stored.Position, stored.Stream, stored.Version, stored.Type, stored.Actor, stored.CommandId));
        Assert.Equal(Noon, stored.At);
        Assert.Equal(TimeSpan.Zero, stored.At.Offset);
        Assert.Equal(stored with { Data = default }, Assert.Single(await Store.StreamAsync("course-run:0190")) with { Data = default });
    }

    [Fact]
    public async Task A_stream_is_read_after_a_version_however_long_it_is()
    {
        const int length = 10_000;
        await Store.FlushAsync(Append("run", 0, [.. Enumerable.Range(1, length).Select(i => $"e{i}")]), Append("other", 0, "x"));
        var tail = await Store.StreamAsync("run", afterVersion: 3);
        Assert.Equal(Enumerable.Range(4, length - 3).Select(i => $"e{i}"), tail.Select(e => e.Type));
        Assert.Empty(await Store.StreamAsync("run", length));
        Assert.Empty(await Store.StreamAsync("nobody"));
    }

    [Fact]
    public async Task The_log_is_read_in_pages()
    {
        await Store.FlushAsync(Append("run", 0, "a", "b", "c", "d", "e"));
        Assert.Equal(["c", "d"], (await Store.Events.ReadLogAsync(2, 2, Cancelled)).Select(e => e.Type));
        Assert.Empty(await Store.Events.ReadLogAsync(5, 2, Cancelled));
    }
}
