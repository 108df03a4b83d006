using AiTalent.Tests.Servers;

[assembly: AssemblyFixture(typeof(AiTalent.Grains.Tests.ReadModel.Fixtures.PostgreSqlServer))]

namespace AiTalent.Grains.Tests.ReadModel.Fixtures;

/// <summary>The one server that the tests share, started by the first that needs it.</summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private readonly Lazy<Task<PrivatePostgres>> _server = new(() => PrivatePostgres.StartAsync("-c fsync=off"));

    /// <summary>An empty database. Where the programs are missing the test is skipped; on a build server it fails.</summary>
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
