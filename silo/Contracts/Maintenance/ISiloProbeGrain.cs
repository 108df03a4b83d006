using Orleans;

namespace AiTalent.Contracts.Maintenance;

/// <summary>Lets an API process check that a silo is reachable. Key 0; any silo may handle the call.</summary>
[Alias("ISiloProbeGrain")]
public interface ISiloProbeGrain : IGrainWithIntegerKey
{
    /// <summary>Returns when a silo has handled the call.</summary>
    [Alias("Ping")]
    Task Ping();
}
