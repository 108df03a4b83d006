using AiTalent.Tests.Servers;

namespace AiTalent.EventStore.Tests.Databases;

/// <summary>Provides a server that a test may stop or fill.</summary>
public sealed class RoughServer : IAsyncDisposable
{
    private PrivatePostgres? _server;

    internal async Task<PrivatePostgres> StartAsync()
    {
        PostgreSqlServer.SkipUnlessInstalled();
        return _server ??= await PrivatePostgres.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
