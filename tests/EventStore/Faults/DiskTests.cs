using AiTalent.EventStore.Tests.Databases;
using Npgsql;
using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Faults;

public sealed class DiskTests(PostgreSqlServer server)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_disk_is_told_nothing_is_half_there_and_it_works_again_with_room_on_SQLite()
    {
        await using var disk = await Mount.CreateAsync("2m");
        var options = new StorageOptions { DataFolder = Path.Combine(disk.Folder, "data") };
        await using var store = await SqliteDatabase.OpenStoreAsync(options, Cancelled);
        await FullDisk.IsToldAsync(store, () => disk.SetAsync("size=20m"));
    }

    [Fact]
    public async Task A_read_only_disk_stops_the_start_with_one_clear_line_on_SQLite()
    {
        await using var disk = await Mount.CreateAsync("2m");
        var options = new StorageOptions { DataFolder = disk.Folder };
        await using (var store = await SqliteDatabase.OpenStoreAsync(options, Cancelled))
            await store.FlushAsync(Append("run", 0, "a"));
        await disk.SetAsync("ro");
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => SqliteDatabase.OpenStoreAsync(options, Cancelled));
        Assert.StartsWith($"The data folder '{disk.Folder}' cannot be written: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        await disk.SetAsync("rw");
        await using var again = await SqliteDatabase.OpenStoreAsync(options, Cancelled);
        Assert.Equal([AppendStatus.Committed], await again.StatusesAsync(Append("run", 1, "b")));
    }

    [Fact]
    public async Task A_read_only_database_is_told_and_it_works_again_afterwards_on_PostgreSQL()
    {
        await using var database = await server.CreateDatabaseAsync();
        await using var store = await database.OpenAsync(Cancelled);
        var name = new NpgsqlConnectionStringBuilder(database.Options.ConnectionString).Database;
        await database.ExecuteAsync($"ALTER DATABASE {name} SET default_transaction_read_only = on");
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.FlushAsync(Append("run", 0, "a")));
        Assert.Contains("read-only", error.Message, StringComparison.Ordinal);
        await database.ExecuteAsync($"BEGIN READ WRITE; ALTER DATABASE {name} RESET default_transaction_read_only; COMMIT");
        Assert.Equal([AppendStatus.Committed], await store.StatusesAsync(Append("run", 0, "a")));
    }
}
