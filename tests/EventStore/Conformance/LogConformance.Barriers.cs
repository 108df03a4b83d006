using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Conformance;

public abstract partial class LogConformance
{
    [Fact]
    public async Task A_read_barrier_at_the_streams_version_is_answered_with_its_position()
    {
        await Store.FlushAsync(Append("run", 0, "a", "b"), Append("other", 0, "c"));
        Assert.Equal(
            [new(AppendStatus.Committed, 2), new(AppendStatus.Committed, 0)],
            await Store.FlushAsync(Barrier("run", 2), Barrier("empty", 0)));
        Assert.Equal(3, await Store.Events.ReadHeadAsync(Cancelled));
    }

    [Fact]
    public async Task A_read_barrier_at_a_stale_version_is_refused()
    {
        await Store.FlushAsync(Append("run", 0, "a", "b"));
        var stale = new AppendSession();
        Assert.Equal(
            [AppendStatus.VersionConflict, AppendStatus.Fenced, AppendStatus.VersionConflict, AppendStatus.Committed],
            await Store.StatusesAsync(Barrier("run", stale, 1), Append("run", stale, 2, "c"), Barrier("empty", 1), Append("run", 2, "d")));
    }

    [Fact]
    public async Task A_read_barrier_sees_what_its_flush_wrote_before_it()
    {
        var session = new AppendSession();
        var results = await Store.FlushAsync(
            Barrier("run", session, 0), Append("run", session, 0, "a"), Append("other", 0, "b"), Barrier("run", session, 1), Append("run", session, 1, "c"), Barrier("run", session, 2));
        Assert.Equal([0, 1, 2, 1, 3, 3], results.Select(result => result.Position));
        Assert.All(results, result => Assert.True(result.IsCommitted));
    }
}
