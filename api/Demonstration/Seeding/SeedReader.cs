using AiTalent.EventStore;
using AiTalent.ReadModel.Freshness;

namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>Waits until written data can be read.</summary>
internal sealed class SeedReader(IEventStore log, ReadModelFreshness readModel)
{
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        var head = await log.ReadHeadAsync(cancellationToken);
        while (await readModel.WaitForAsync(head, cancellationToken: cancellationToken) != Freshness.Reached)
            cancellationToken.ThrowIfCancellationRequested();
    }
}
