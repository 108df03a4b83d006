using System.Security.Claims;
using AiTalent.Api.Authority;
using AiTalent.Domain.Authority;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts;

/// <summary>Whose a session is, asked of the account itself at each request: a changed password or stamp ends every other session at once.</summary>
internal sealed class AccountSessions(AccountsContext context)
{
    /// <returns>Null where the session has ended.</returns>
    public async Task<ActorIdentity?> FindAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(principal.FindFirstValue(AccountClaims.Account), out var id))
            return null;
        var account = await context.Users.AsNoTracking().Where(account => account.Id == id)
            .Select(account => new { account.SecurityStamp, account.LearnerId }).SingleOrDefaultAsync(cancellationToken);
        if (account is null || account.SecurityStamp != principal.FindFirstValue(AccountClaims.Stamp))
            return null;
        var identity = new ActorIdentity(Actor.Person($"user:{id}", Role.Learner, learnerId: account.LearnerId), SignInExtensions.People);
        identity.AddClaims(AccountClaims.Of(principal));
        return identity;
    }
}
