using Orleans;

namespace AiTalent.Contracts.Maintenance;

/// <summary>Ends what is due and drives processes that stopped half-way; one in the cluster, key 0, kept alive by every silo.</summary>
[Alias("ISweepGrain")]
public interface ISweepGrain : IGrainWithIntegerKey
{
    /// <summary>Keeps it alive.</summary>
    [Alias("Ping")]
    Task Ping();

    /// <summary>Sweeps now, beside the timer. Answers how many commands it sent.</summary>
    [Alias("Sweep")]
    Task<int> Sweep();
}
