using System.Net;
using AiTalent.Load.FirstLoad;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;

namespace AiTalent.Load.Flood;

/// <summary>Runs the server under attack: the whole demonstration, or a small system.</summary>
internal sealed class FloodedServer : IAsyncDisposable
{
    private readonly IAsyncDisposable _process;
    private readonly Func<long> _memory;
    private readonly Func<long> _logged;

    private FloodedServer(IAsyncDisposable process, IPEndPoint server, Func<long> memory, Func<long> logged) =>
        (_process, Server, _memory, _logged) = (process, server, memory, logged);

    public IPEndPoint Server { get; }

    /// <summary>Resident memory in bytes.</summary>
    public long Memory => _memory();

    /// <summary>Number of characters written to its console so far.</summary>
    public long Logged => _logged();

    public static async Task<FloodedServer> StartAsync(Storage storage, bool isSmall, CancellationToken cancellationToken)
    {
        if (!isSmall)
        {
            var demonstration = await DemonstrationProcess.StartAsync(storage, cancellationToken);
            return new FloodedServer(demonstration, demonstration.Server, () => demonstration.Memory, () => demonstration.Logged);
        }

        var system = await RunningSystem.StartAsync(storage, cancellationToken, settings: ["--AiTalent:Traffic:MaxConnections=400", "--AiTalent:Traffic:MaxConnectionsPerClient=100"]);
        var target = await system.SignInAsync(cancellationToken);
        await (await Campus.FoundAsync(target, cancellationToken)).ScheduleAsync(capacity: 10, cancellationToken);
        return new FloodedServer(system, target.Server, () => system.Memory, () => system.Logged);
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
