using AiTalent.Api.Accounts;
using AiTalent.EventStore;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Erasure;

/// <summary>
/// Empties an account of all personal data, so that nobody can sign in with it. The shell remains until the person is erased everywhere
/// else and marks the erasure as pending. Consents remain under an anonymous id.
/// </summary>
internal sealed class AccountShell(AccountsContext context, TimeProvider time)
{
    /// <param name="account">Null if the learner has none; the mark is created regardless.</param>
    public async Task EmptyAsync(Account? account, Guid learnerId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (account is null)
            context.Users.Add(new Account { Id = Guid.CreateVersion7(), LearnerId = learnerId, CreatedAt = now, ErasedAt = now });
        else if (account.ErasedAt is null)
            await EmptyAsync(account, now, cancellationToken);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || StorageFailures.IsDuplicate(failure))
        {
            context.ChangeTracker.Clear();
            // A concurrent request has emptied or deleted the account.
            if (await context.Users.AnyAsync(other => other.LearnerId == learnerId && other.ErasedAt == null, cancellationToken))
                throw;
        }
    }

    private async Task EmptyAsync(Account account, DateTime now, CancellationToken cancellationToken)
    {
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
    }
}
