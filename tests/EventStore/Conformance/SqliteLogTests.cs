using AiTalent.EventStore.Tests.Databases;

namespace AiTalent.EventStore.Tests.Conformance;

public sealed class SqliteLogTests : LogConformance
{
    private protected override Task<ITestDatabase> CreateDatabaseAsync() => Task.FromResult<ITestDatabase>(new SqliteDatabase());
}
