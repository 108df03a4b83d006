using Xunit;

namespace AiTalent.Api.Tests.Traffic;

/// <summary>Runs a server with limits that a test reaches quickly, used by one test at a time.</summary>
public sealed class LimitedApi : IAsyncLifetime
{
    public const int ConnectionsPerClient = 40;
    public const int FeedsPerClient = 2;
    public const int Calls = 10;

    public RunningApi Running { get; } = new()
    {
        Settings =
        [
            "--AiTalent:Traffic:MaxConnections=100",
            $"--AiTalent:Traffic:MaxConnectionsPerClient={ConnectionsPerClient}",
            "--AiTalent:Traffic:Passwords:MaxWaiting=0",
            "--AiTalent:Traffic:Secrets:MaxWaiting=0",
            "--AiTalent:Traffic:Reads:MaxWaiting=0",
            "--AiTalent:Traffic:Pages:AtOnce=1",
            "--AiTalent:Traffic:Pages:MaxWaiting=0",
            $"--AiTalent:LiveFeed:MaxConnectionsPerClient={FeedsPerClient}",
            $"--AiTalent:LiveFeed:MaxCalls={Calls}",
            "--AiTalent:LiveFeed:CallsPerSecond=1",
        ],
    };

    public ValueTask InitializeAsync() => Running.InitializeAsync();

    public ValueTask DisposeAsync() => Running.DisposeAsync();
}
