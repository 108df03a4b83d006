using AiTalent.Contracts.Upkeep;
using Orleans.Concurrency;

namespace AiTalent.Grains.Upkeep;

[StatelessWorker]
public sealed class SiloProbeGrain : Grain, ISiloProbeGrain
{
    public Task Ping() => Task.CompletedTask;
}
