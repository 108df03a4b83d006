using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Recounts;

/// <summary>Counts the whole log again and compares, one recount at a time; one in the cluster, key 0.</summary>
[Alias("IRecountGrain")]
public interface IRecountGrain : IGrainWithIntegerKey
{
    /// <summary>Begins a recount; where one is under way, that is the one.</summary>
    /// <returns>Why not, where the actor may not see every total.</returns>
    [Alias("Start")]
    Task<Refusal?> Start(Actor actor);

    /// <summary>How it stands.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<RecountState> Find();
}
