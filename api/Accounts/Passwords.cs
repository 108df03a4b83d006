using AiTalent.Api.Mail;
using AiTalent.Api.Traffic;
using AiTalent.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts;

internal sealed class Passwords(
    UserManager<Account> accounts, SignInManager<Account> sessions, AccountsContext context, AccountMails mails, GuessLimits limits, PasswordTurns turns,
    CurrentAccount current)
    : IPasswords
{
    public async Task<bool> AskResetAsync(string? email, CancellationToken cancellationToken)
    {
        if (!limits.CanMail(email))
            return false;
        if (await accounts.FindByEmailAsync(email?.Trim() ?? "") is { } account)
        {
            mails.Reset(account, await accounts.GeneratePasswordResetTokenAsync(account));
            await context.SaveChangesAsync(cancellationToken);
        }

        return true;
    }

    public async Task<AccountProblem?> ResetAsync(Guid account, string code, string? password, CancellationToken cancellationToken)
    {
        if (!limits.CanSignIn(account.ToString()))
            return new AccountProblem(null, "too_many");
        if (await accounts.FindByIdAsync(account.ToString()) is not { } found)
            return LinkWrong;
        if (PasswordRule.Check(password, found.Email) is { } weak)
            return new AccountProblem("password", weak);
        using var turn = await turns.TakeAsync(cancellationToken);
        if (!turn.IsGranted)
            return new AccountProblem(null, "too_many");
        // A person who registered an address they do not own must keep no access once the owner takes over the account.
        if (!found.EmailConfirmed)
            context.UserLogins.RemoveRange(await context.UserLogins.Where(login => login.UserId == found.Id).ToListAsync(cancellationToken));
        // Receiving mail at the address proves ownership.
        found.EmailConfirmed = true;
        mails.Changed(found);
        if (!(await accounts.ResetPasswordAsync(found, code, password!)).Succeeded)
        {
            context.ChangeTracker.Clear();
            return LinkWrong;
        }

        await accounts.SetLockoutEndDateAsync(found, null);
        return null;
    }

    public async Task<AccountProblem?> ChangeAsync(string? old, string? password, CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return new AccountProblem(null, "signed_out");
        if (!limits.CanSignIn(account.Id.ToString()))
            return new AccountProblem(null, "too_many");
        if (PasswordRule.Check(password, account.Email) is { } weak)
            return new AccountProblem("password", weak);
        using var turn = await turns.TakeAsync(cancellationToken);
        if (!turn.IsGranted)
            return new AccountProblem(null, "too_many");
        mails.Changed(account);
        if (!(await accounts.ChangePasswordAsync(account, old ?? "", password!)).Succeeded)
        {
            context.ChangeTracker.Clear();
            return new AccountProblem("current", "password_wrong");
        }

        await sessions.RefreshSignInAsync(account);
        return null;
    }

    private static AccountProblem LinkWrong => new(null, "link_wrong");
}
