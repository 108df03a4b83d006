using AiTalent.Application.People;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Paging;

namespace AiTalent.Application.Partnerships;

/// <summary>Reads the learners in the seats of a partnership; names only as far as the reader may see them.</summary>
public sealed class SeatHolders(EnrolmentQueries enrolments, LearnerQueries learners, ITalentConsents consents, PersonReader people)
{
    /// <param name="actor">The reader, whose access to the agreement was checked.</param>
    /// <param name="partnershipId">The agreement.</param>
    /// <param name="parties">The parties of the agreement.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<Page<SeatHolder>> ReadAsync(
        Actor actor, Guid partnershipId, IReadOnlyCollection<Guid> parties, PageRequest page, CancellationToken cancellationToken)
    {
        var found = await enrolments.OfPartnershipAsync(partnershipId, page, cancellationToken);
        var ids = found.Items.Select(one => one.LearnerId).Distinct().ToList();
        var homes = await learners.FindAsync(ids, cancellationToken);
        var agreed = await consents.OfAsync(ids, cancellationToken);
        var shown = ids.Where(id => ReadPolicy.CheckSeatHolder(actor, id, homes.GetValueOrDefault(id)?.Profile.InstitutionId, parties, agreed.Contains(id)) is null);
        var persons = await people.ReadAsync(actor, [.. shown], AccessReason.SponsoredSeats, cancellationToken);
        return new Page<SeatHolder>(
            [.. found.Items.Select(one => new SeatHolder(one, persons.TryGetValue(one.LearnerId, out var person) ? PersonName.Of(person) : null,
                ReadPolicy.CheckRecord(actor, homes.GetValueOrDefault(one.LearnerId)?.Profile.InstitutionId, [one.InstitutionId]) is null))],
            found.NextCursor, found.Position, found.SetAside);
    }
}
