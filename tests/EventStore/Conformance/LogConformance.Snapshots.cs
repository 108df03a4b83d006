namespace AiTalent.EventStore.Tests.Conformance;

public abstract partial class LogConformance
{
    [Fact]
    public async Task A_snapshot_is_read_back_in_its_schema_only()
    {
        byte[] data = [0, 1, 255];
        await Store.Events.WriteSnapshotAsync(new Snapshot("run", 5, "s1", data), Cancelled);
        var snapshot = await Store.Events.ReadSnapshotAsync("run", "s1", Cancelled);
        Assert.Equal(("run", 5, "s1"), (snapshot!.Stream, snapshot.Version, snapshot.Schema));
        Assert.Equal(data, snapshot.Data.ToArray());
        Assert.Null(await Store.Events.ReadSnapshotAsync("run", "s2", Cancelled));
        Assert.Null(await Store.Events.ReadSnapshotAsync("other", "s1", Cancelled));
    }

    [Fact]
    public async Task A_newer_snapshot_replaces_an_older_one_and_not_the_other_way_round()
    {
        await Store.Events.WriteSnapshotAsync(new Snapshot("run", 5, "s1", new byte[] { 5 }), Cancelled);
        await Store.Events.WriteSnapshotAsync(new Snapshot("run", 9, "s1", new byte[] { 9 }), Cancelled);
        await Store.Events.WriteSnapshotAsync(new Snapshot("run", 7, "s1", new byte[] { 7 }), Cancelled);
        Assert.Equal(9, (await Store.Events.ReadSnapshotAsync("run", "s1", Cancelled))!.Version);
        await Store.Events.WriteSnapshotAsync(new Snapshot("run", 7, "s2", new byte[] { 7 }), Cancelled);
        Assert.Equal(7, (await Store.Events.ReadSnapshotAsync("run", "s2", Cancelled))!.Version);
    }
}
