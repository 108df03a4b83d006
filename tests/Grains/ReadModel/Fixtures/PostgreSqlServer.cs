using AiTalent.Tests.Servers;

[assembly: AssemblyFixture(typeof(AiTalent.Grains.Tests.ReadModel.Fixtures.PostgreSqlServer))]

namespace AiTalent.Grains.Tests.ReadModel.Fixtures;

/// <summary>Provides one server shared by the tests, started on first use.</summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private readonly Lazy<Task<PrivatePostgres>> _server = new(() => PrivatePostgres.StartAsync("-c fsync=off"));

    /// <summary>Creates an empty database. If the executables are missing, the test is skipped; on a build server it fails.</summary>
    internal async Task<string> CreateDatabaseAsync()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Assert.SkipUnless(PrivatePostgres.IsInstalled, PrivatePostgres.HowToInstall);
        return await (await _server.Value).CreateDatabaseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated && _server.Value.IsCompletedSuccessfully)
            await (await _server.Value).DisposeAsync();
    }
}
