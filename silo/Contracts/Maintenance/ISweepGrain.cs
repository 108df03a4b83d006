using Orleans;

namespace AiTalent.Contracts.Maintenance;

/// <summary>
/// Ends what is due and resumes interrupted processes. Singleton in the cluster with key 0, kept active by every
/// silo.
/// </summary>
[Alias("ISweepGrain")]
public interface ISweepGrain : IGrainWithIntegerKey
{
    /// <summary>Keeps the grain active.</summary>
    [Alias("Ping")]
    Task Ping();

    /// <summary>Runs a sweep now, in addition to the timer. Returns the number of commands sent.</summary>
    [Alias("Sweep")]
    Task<int> Sweep();
}
