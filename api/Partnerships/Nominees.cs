using AiTalent.Api.Accounts;
using AiTalent.Application.Partnerships;
using AiTalent.Web.Partnerships;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Partnerships;

internal sealed class Nominees(UserManager<Account> accounts, ITalentConsents consents) : INominees
{
    public async Task<Nominee?> FindAsync(string? email, CancellationToken cancellationToken)
    {
        if (!EmailAddress.IsOne(email) || await accounts.FindByEmailAsync(email!.Trim()) is not { ErasedAt: null } account)
            return null;
        return new Nominee(account.LearnerId, (await consents.OfAsync([account.LearnerId], cancellationToken)).Contains(account.LearnerId));
    }
}
