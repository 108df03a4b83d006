using AiTalent.Tests.Servers;

[assembly: AssemblyFixture(typeof(AiTalent.EventStore.Tests.Databases.PostgreSqlServer))]

namespace AiTalent.EventStore.Tests.Databases;

/// <summary>Provides one server shared by the tests, started on first use.</summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private readonly Lazy<Task<PrivatePostgres>> _server = new(() => PrivatePostgres.StartAsync());

    /// <summary>Skips a test if the executables are missing; on a build server the test fails.</summary>
    internal static void SkipUnlessInstalled()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Assert.SkipUnless(PrivatePostgres.IsInstalled, PrivatePostgres.HowToInstall);
    }

    internal async Task<PostgreSqlDatabase> CreateDatabaseAsync()
    {
        SkipUnlessInstalled();
        return await PostgreSqlDatabase.CreateAsync(await _server.Value);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated && _server.Value.IsCompletedSuccessfully)
            await (await _server.Value).DisposeAsync();
    }
}
