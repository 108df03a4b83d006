using AiTalent.Contracts.Upkeep;
using Orleans.Concurrency;

namespace AiTalent.Grains.Upkeep;

[StatelessWorker]
[GrainType("siloprobe")]
public sealed class SiloProbeGrain : Grain, ISiloProbeGrain
{
    public Task Ping() => Task.CompletedTask;
}
