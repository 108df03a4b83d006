using AiTalent.Contracts.Maintenance;
using Orleans.Concurrency;

namespace AiTalent.Grains.Maintenance;

[StatelessWorker]
[GrainType("siloprobe")]
public sealed class SiloProbeGrain : Grain, ISiloProbeGrain
{
    public Task Ping() => Task.CompletedTask;
}
