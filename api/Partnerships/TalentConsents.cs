using AiTalent.Api.Accounts;
using AiTalent.Application.Partnerships;
using AiTalent.Domain.Consents;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Partnerships;

/// <summary>Finds the learners who have consented to be shown to companies and have not withdrawn it.</summary>
internal sealed class TalentConsents(AccountsContext accounts) : ITalentConsents
{
    public async Task<HashSet<Guid>> OfAsync(IReadOnlyCollection<Guid> learnerIds, CancellationToken cancellationToken) =>
    [
        .. await accounts.Users.Where(account => learnerIds.Contains(account.LearnerId))
            .Where(account => accounts.Consents.Any(consent => consent.AccountId == account.Id && consent.Purpose == ConsentPurpose.Talent && consent.WithdrawnAt == null))
            .Select(account => account.LearnerId).ToListAsync(cancellationToken),
    ];
}
