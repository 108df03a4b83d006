using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Maintenance;

/// <summary>Keeps the read model up with the log; one in the cluster, key 0, kept alive by every silo.</summary>
[Alias("IProjectionGrain")]
public interface IProjectionGrain : IGrainWithIntegerKey
{
    /// <summary>The log has grown; best-effort, since the grain polls too.</summary>
    [OneWay, Alias("Nudge")]
    Task Nudge(long position);

    /// <summary>Answers the position of the read model.</summary>
    [Alias("Ping")]
    Task<long> Ping();

    /// <summary>Makes the read model anew from the log, beside the one that serves, and swaps. Answers its position.</summary>
    [Alias("Rebuild")]
    Task<long> Rebuild();
}
