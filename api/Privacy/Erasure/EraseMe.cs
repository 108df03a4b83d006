using AiTalent.Api.Accounts;
using AiTalent.Api.Mail;
using AiTalent.ReadModel.Staff;
using AiTalent.Web.Accounts;
using AiTalent.Web.Privacy;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Privacy.Erasure;

internal sealed class EraseMe(
    UserManager<Account> accounts, SignInManager<Account> sessions, AccountShell shell, StaffQueries staff, AccountMails mails, GuessLimits limits,
    CurrentAccount current) : IEraseMe
{
    public async Task<AccountProblem?> EraseAsync(string? password, bool isSure, CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return new AccountProblem(null, "signed_out");
        if (!isSure)
            return new AccountProblem("sure", "sure_wanted");
        if (!limits.MaySignIn(account.Id.ToString()))
            return new AccountProblem(null, "too_many");
        if (!await accounts.CheckPasswordAsync(account, password ?? ""))
            return new AccountProblem("password", "password_wrong");
        // Who may act for an institution is answered for by it: it takes the role away first.
        if ((await staff.OfAccountAsync(account.Id, cancellationToken)).Count > 0)
            return new AccountProblem(null, "holds_roles");
        mails.Erased(account);
        await shell.EmptyAsync(account, cancellationToken);
        await sessions.SignOutAsync();
        return null;
    }
}
