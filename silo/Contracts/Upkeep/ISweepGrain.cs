using Orleans;

namespace AiTalent.Contracts.Upkeep;

/// <summary>Ends what is due and drives processes that stopped half-way; one in the cluster, key 0, kept alive by every silo.</summary>
public interface ISweepGrain : IGrainWithIntegerKey
{
    /// <summary>Keeps it alive.</summary>
    Task Ping();

    /// <summary>Sweeps now, beside the timer. Answers how many commands it sent.</summary>
    Task<int> Sweep();
}
