using AiTalent.EventStore.PostgreSql;
using AiTalent.EventStore.Tests.Databases;
using Microsoft.Extensions.Logging.Abstractions;
using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Faults;

public sealed class IdleConnectionTests(PostgreSqlServer server)
{
    [Fact]
    public async Task A_flush_after_an_idle_hour_is_committed()
    {
        var time = new JumpingTime();
        await using var database = await server.CreateDatabaseAsync();
        await using var store = new PostgreSqlEventStore(database.Options, time, NullLogger<PostgreSqlEventStore>.Instance);
        await store.InitialiseAsync(TestContext.Current.CancellationToken);
        await store.FlushAsync([Append("run", 0, "opened")], DateTimeOffset.UtcNow.AddMinutes(1), CancellationToken.None);

        time.Jump(TimeSpan.FromHours(1));
        var flushed = await store.FlushAsync([Append("run", 1, "closed")], DateTimeOffset.UtcNow.AddMinutes(1), CancellationToken.None);

        Assert.Equal([AppendStatus.Committed], flushed.Results.Select(result => result.Status));
    }
}
