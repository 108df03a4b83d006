using AiTalent.Domain.Partnerships;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;

namespace AiTalent.Grains.Partnerships;

/// <summary>Checks in the log whether an agreement is in force.</summary>
public sealed class AgreementDirectory(IEventStore store)
{
    public async ValueTask<bool> IsInForceAsync(Guid partnershipId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var partnership = Partnership.Initial();
        await foreach (var stored in store.ReadStreamAsync(StreamName.Partnership(partnershipId), 0, cancellationToken))
            partnership = Partnership.Evolve(partnership, (PartnershipEvent)EventCodec.Read(stored.Type, stored.Data.Span));
        return partnership.IsInForce(at);
    }
}
