using AiTalent.Domain.Partnerships;
using AiTalent.EventStore.Events;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>Reads the signatures of an agreement directly from the log, because they are few.</summary>
public sealed class SignatureQueries(IEventStore log)
{
    /// <summary>Returns the signatures in order; a new draft needs new signatures.</summary>
    public async Task<IReadOnlyList<SignatureView>> OfPartnershipAsync(Guid partnershipId, CancellationToken cancellationToken)
    {
        var signatures = new Dictionary<Guid, SignatureView>();
        await foreach (var stored in log.ReadStreamAsync(StreamName.Partnership(partnershipId), 0, cancellationToken))
        {
            if (EventCodec.Read(stored.Type, stored.Data.Span) is PartnershipSigned signed)
                signatures[signed.InstitutionId] = new SignatureView(signed.InstitutionId, stored.At, stored.Actor);
        }

        return [.. signatures.Values];
    }
}

/// <param name="InstitutionId">The party.</param>
/// <param name="SignedAt">The UTC time at which it was written.</param>
/// <param name="Actor">The actor id from the log.</param>
public sealed record SignatureView(Guid InstitutionId, DateTimeOffset SignedAt, string Actor);
