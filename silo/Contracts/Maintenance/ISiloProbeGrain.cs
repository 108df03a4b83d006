using Orleans;

namespace AiTalent.Contracts.Maintenance;

/// <summary>Tells an api process that a silo can be reached; answered by whichever silo the call comes to, key 0.</summary>
[Alias("ISiloProbeGrain")]
public interface ISiloProbeGrain : IGrainWithIntegerKey
{
    /// <summary>Answers.</summary>
    [Alias("Ping")]
    Task Ping();
}
