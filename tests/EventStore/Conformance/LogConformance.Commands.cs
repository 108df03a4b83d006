using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Conformance;

public abstract partial class LogConformance
{
    [Fact]
    public async Task A_known_command_is_refused_and_the_other_requests_go_through()
    {
        var (known, session) = (Guid.NewGuid(), new AppendSession());
        await Store.FlushAsync(Append("run", 0, "a") with { CommandId = known });
        var statuses = await Store.StatusesAsync(
            Append("other", 0, "b") with { CommandId = Guid.NewGuid() },
            Append("run", session, 1, "again") with { CommandId = known },
            Append("run", session, 2, "on top of it"),
            Append("run", 1, "c"));
        Assert.Equal([AppendStatus.Committed, AppendStatus.KnownCommand, AppendStatus.Fenced, AppendStatus.Committed], statuses);
        Assert.Equal(["a", "b", "c"], (await Store.LogAsync()).Select(e => e.Type));
    }

    [Fact]
    public async Task A_repeat_by_a_stale_activation_is_known_rather_than_a_conflict()
    {
        var known = Guid.NewGuid();
        await Store.FlushAsync(Append("run", 0, "a") with { CommandId = known });
        Assert.Equal([AppendStatus.KnownCommand], await Store.StatusesAsync(Append("run", 0, "again") with { CommandId = known }));
    }

    [Fact]
    public async Task A_command_that_comes_twice_in_one_flush_is_written_once()
    {
        var id = Guid.NewGuid();
        var session = new AppendSession();
        var statuses = await Store.StatusesAsync(
            Append("run", session, 0, "a") with { CommandId = id },
            Append("run", session, 1, "again") with { CommandId = id },
            Append("run", 1, "by another") with { CommandId = id },
            Append("run", 1, "b"));
        Assert.Equal([AppendStatus.Committed, AppendStatus.KnownCommand, AppendStatus.KnownCommand, AppendStatus.Committed], statuses);
        Assert.Equal(["a", "b"], (await Store.LogAsync()).Select(e => e.Type));
    }

    [Fact]
    public async Task A_command_id_counts_in_its_stream_alone()
    {
        var id = Guid.NewGuid();
        Assert.Equal(
            [AppendStatus.Committed, AppendStatus.Committed],
            await Store.StatusesAsync(Append("run", 0, "a") with { CommandId = id }, Append("other", 0, "b") with { CommandId = id }));
    }

    [Fact]
    public async Task A_refused_command_is_not_remembered()
    {
        var id = Guid.NewGuid();
        Assert.Equal([AppendStatus.VersionConflict], await Store.StatusesAsync(Append("run", 1, "a") with { CommandId = id }));
        Assert.Empty(await Store.Events.ReadCommandsAsync("run", Cancelled));
        Assert.Equal([AppendStatus.Committed], await Store.StatusesAsync(Append("run", 0, "a") with { CommandId = id }));
    }

    [Fact]
    public async Task The_events_of_a_command_are_found_again_by_its_id()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var session = new AppendSession();
        await Store.FlushAsync(
            Append("run", session, 0, "a", "b") with { CommandId = first, Fingerprint = long.MinValue },
            Append("run", session, 2, "c"),
            Append("run", session, 3, "d") with { CommandId = second, Fingerprint = 7 });
        Assert.Equal(["a", "b"], (await Store.Events.ReadCommandAsync("run", first, Cancelled)).Select(e => e.Type));
        Assert.Equal(["d"], (await Store.Events.ReadCommandAsync("run", second, Cancelled)).Select(e => e.Type));
        Assert.Empty(await Store.Events.ReadCommandAsync("other", first, Cancelled));
        Assert.Equal(
            new Dictionary<Guid, long> { [first] = long.MinValue, [second] = 7 },
            await Store.Events.ReadCommandsAsync("run", Cancelled));
    }

    [Fact]
    public async Task A_command_that_changed_nothing_is_kept()
    {
        var (idle, session) = (Guid.NewGuid(), new AppendSession());
        await Store.FlushAsync(Append("run", session, 0, "a", "b"));
        Assert.Equal([AppendStatus.Committed], await Store.StatusesAsync(Barrier("run", session, 2) with { CommandId = idle, Fingerprint = 3 }));
        await Store.FlushAsync(Append("run", session, 2, "c"));

        Assert.Empty(await Store.Events.ReadCommandAsync("run", idle, Cancelled));
        Assert.Equal(new Dictionary<Guid, long> { [idle] = 3 }, await Store.Events.ReadCommandsAsync("run", Cancelled));
        Assert.Equal([AppendStatus.KnownCommand], await Store.StatusesAsync(Append("run", 3, "again") with { CommandId = idle }));
    }
}
