using AiTalent.Api.Accounts;
using AiTalent.EventStore;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Erasure;

/// <summary>
/// Empties an account of everything about its person, so that nobody signs in with it again; the shell stays until the person is erased
/// everywhere else, and is the mark by which that is not forgotten. What was agreed to stays, under an id that names nobody.
/// </summary>
internal sealed class AccountShell(AccountsContext context, TimeProvider time)
{
    /// <param name="account">Null where the learner has none; the mark is wanted all the same.</param>
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
            // Somebody else was faster with the same person, and the account is empty or gone already.
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
