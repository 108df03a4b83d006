using AiTalent.EventStore.Tests.Databases;

namespace AiTalent.EventStore.Tests.Conformance;

public sealed class PostgreSqlLogTests(PostgreSqlServer server) : LogConformance
{
    private protected override async Task<ITestDatabase> CreateDatabaseAsync() => await server.CreateDatabaseAsync();
}
