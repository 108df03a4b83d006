using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Recounts;

/// <summary>
/// Recounts the whole log and compares it with the read model, one recount at a time. Singleton in the cluster with
/// key 0.
/// </summary>
[Alias("IRecountGrain")]
public interface IRecountGrain : IGrainWithIntegerKey
{
    /// <summary>Starts a recount, or joins the one in progress.</summary>
    /// <returns>A refusal if the actor may not read all totals; otherwise null.</returns>
    [Alias("Start")]
    Task<Refusal?> Start(Actor actor);

    /// <summary>Returns the state of the recount.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<RecountState> Find();
}
