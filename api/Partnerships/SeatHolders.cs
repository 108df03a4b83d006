using AiTalent.Api.Accounts;
using AiTalent.Api.Privacy.Accesses;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Consents;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Paging;
using AiTalent.Web.Formats;
using AiTalent.Web.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Partnerships;

internal sealed class SeatHolders(EnrolmentQueries enrolments, LearnerQueries learners, AccountsContext accounts, PersonReader people) : ISeatHolders
{
    public async Task<Page<SeatHolder>> ReadAsync(
        Actor actor, Guid partnershipId, IReadOnlyCollection<Guid> parties, PageRequest page, CancellationToken cancellationToken)
    {
        var found = await enrolments.OfPartnershipAsync(partnershipId, page, cancellationToken);
        var ids = found.Items.Select(one => one.LearnerId).Distinct().ToList();
        var homes = await learners.FindAsync(ids, cancellationToken);
        var agreed = await AgreedAsync(ids, cancellationToken);
        var shown = ids.Where(id => Reading.OfSeatHolder(actor, id, homes.GetValueOrDefault(id)?.Profile.InstitutionId, parties, agreed.Contains(id)) is null);
        var persons = await people.ReadAsync(actor, [.. shown], AccessReason.SponsoredSeats, cancellationToken);
        return new Page<SeatHolder>(
            [.. found.Items.Select(one => new SeatHolder(one, persons.TryGetValue(one.LearnerId, out var person) ? PersonName.Of(person) : null,
                Reading.OfSheet(actor, homes.GetValueOrDefault(one.LearnerId)?.Profile.InstitutionId, [one.InstitutionId]) is null))],
            found.NextCursor, found.Position);
    }

    private async Task<HashSet<Guid>> AgreedAsync(IReadOnlyCollection<Guid> learnerIds, CancellationToken cancellationToken) =>
    [
        .. await accounts.Users.Where(account => learnerIds.Contains(account.LearnerId))
            .Where(account => accounts.Consents.Any(consent => consent.AccountId == account.Id && consent.Purpose == ConsentPurpose.Talent && consent.WithdrawnAt == null))
            .Select(account => account.LearnerId).ToListAsync(cancellationToken),
    ];
}
