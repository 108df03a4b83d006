using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Conformance;

public abstract partial class LogConformance
{
    [Fact]
    public async Task A_conflict_fails_only_its_own_request_and_the_rest_of_its_session()
    {
        await Store.FlushAsync(Append("run", 0, "opened"));
        var (stale, fresh) = (new AppendSession(), new AppendSession());
        var statuses = await Store.StatusesAsync(
            Append("before", 0, "a"),
            Append("run", stale, 0, "lost"),
            Append("run", stale, 1, "decided on what never was"),
            Append("elsewhere", stale, 0, "of the same session"),
            Append("run", fresh, 1, "closed"),
            Append("after", 0, "b"));
        Assert.Equal(
            [AppendStatus.Committed, AppendStatus.VersionConflict, AppendStatus.Fenced, AppendStatus.Fenced, AppendStatus.Committed, AppendStatus.Committed],
            statuses);
        Assert.Equal([(1, "opened"), (2, "a"), (3, "closed"), (4, "b")], (await Store.LogAsync()).Select(e => (e.Position, e.Type)));
    }

    [Fact]
    public async Task Two_activations_in_one_flush_cannot_both_write_at_a_version()
    {
        var statuses = await Store.StatusesAsync(Append("run", 0, "first"), Append("run", 0, "second"));
        Assert.Equal([AppendStatus.Committed, AppendStatus.VersionConflict], statuses);
        Assert.Equal("first", Assert.Single(await Store.StreamAsync("run")).Type);
    }

    [Fact]
    public async Task What_a_session_wrote_before_it_failed_stays()
    {
        var session = new AppendSession();
        var results = await Store.FlushAsync(
            Append("run", session, 0, "a", "b"), Append("run", session, 5, "wrong"), Append("run", session, 2, "c"), Append("other", 0, "d"));
        Assert.Equal([new(AppendStatus.Committed, 2), new(AppendStatus.VersionConflict, 0), new(AppendStatus.Fenced, 0), new(AppendStatus.Committed, 3)], results);
        Assert.Equal(["a", "b", "d"], (await Store.LogAsync()).Select(e => e.Type));
    }

    [Fact]
    public async Task A_flush_after_its_deadline_writes_nothing()
    {
        var clock = await Store.Events.ReadClockAsync(Cancelled);
        var flushed = await Store.Events.FlushAsync([Append("run", 0, "late"), Barrier("run", 0)], clock.AddSeconds(-1), Cancelled);
        Assert.All(flushed.Results, result => Assert.Equal(new AppendResult(AppendStatus.TooLate, 0), result));
        Assert.InRange(flushed.Clock, clock, clock.AddMinutes(1));
        Assert.Empty(await Store.LogAsync());
        Assert.Equal([AppendStatus.Committed], await Store.StatusesAsync(Append("run", 0, "in time")));
    }
}
