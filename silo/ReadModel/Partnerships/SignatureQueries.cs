using AiTalent.Domain.Partnerships;
using AiTalent.EventStore.Events;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>Who signed an agreement and when, as the log has it: few for each, so that they are read from there.</summary>
public sealed class SignatureQueries(IEventStore log)
{
    /// <summary>In the order in which they were given; a new draft needs new signatures.</summary>
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
/// <param name="SignedAt">UTC; when it was written.</param>
/// <param name="Actor">Who signed, as the log knows them.</param>
public sealed record SignatureView(Guid InstitutionId, DateTimeOffset SignedAt, string Actor);
