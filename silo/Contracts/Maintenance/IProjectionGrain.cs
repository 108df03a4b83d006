using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Maintenance;

/// <summary>
/// Keeps the read model up to date with the log. Singleton in the cluster with key 0, kept active by every silo.
/// </summary>
[Alias("IProjectionGrain")]
public interface IProjectionGrain : IGrainWithIntegerKey
{
    /// <summary>Signals that the log has grown. Best-effort, because the grain also polls.</summary>
    [OneWay, Alias("Nudge")]
    Task Nudge(long position);

    /// <summary>Returns the position of the read model.</summary>
    [Alias("Ping")]
    Task<long> Ping();

    /// <summary>
    /// Rebuilds the read model from the log beside the active one, then swaps them. Returns its position.
    /// </summary>
    [Alias("Rebuild")]
    Task<long> Rebuild();
}
