using AiTalent.Api.Accounts;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Erasure;

/// <summary>
/// Empties an account of everything about its person, so that nobody signs in with it again; the shell stays until the person is erased
/// everywhere else, and is the mark by which that is not forgotten. What was agreed to stays, under an id that names nobody.
/// </summary>
internal sealed class AccountShell(AccountsContext context, TimeProvider time)
{
    public async Task EmptyAsync(Account account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        context.UserLogins.RemoveRange(await context.UserLogins.Where(login => login.UserId == account.Id).ToListAsync(cancellationToken));
        context.UserTokens.RemoveRange(await context.UserTokens.Where(token => token.UserId == account.Id).ToListAsync(cancellationToken));
        context.Downloads.RemoveRange(await context.Downloads.Where(download => download.AccountId == account.Id).ToListAsync(cancellationToken));
        context.Invitations.RemoveRange(
            await context.Invitations.Where(invitation => invitation.NormalizedEmail == account.NormalizedEmail).ToListAsync(cancellationToken));
        foreach (var consent in await context.Consents.Where(consent => consent.AccountId == account.Id && consent.WithdrawnAt == null).ToListAsync(cancellationToken))
            consent.WithdrawnAt = now;
        account.ErasedAt = now;
        account.Email = account.NormalizedEmail = account.PasswordHash = account.PhoneNumber = null;
        account.EmailConfirmed = account.TwoFactorEnabled = false;
        account.SecurityStamp = Guid.NewGuid().ToString();
        await context.SaveChangesAsync(cancellationToken);
    }
}
