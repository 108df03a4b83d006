using AiTalent.Api.Mail;
using AiTalent.Application.Localization;
using AiTalent.Web.Accounts;
using AiTalent.Web.Accounts.External;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts.External;

internal sealed class ExternalSignUp(
    UserManager<Account> accounts, SignInManager<Account> sessions, AccountsContext context, NewAccounts opening, ConfirmationMail confirmation, AccountMails mails,
    ExternalIdentities identities, GuessLimits limits) : IExternalSignUp
{
    public async Task<IReadOnlyList<AccountProblem>> AskAsync(ExternalSignUpForm form, CancellationToken cancellationToken)
    {
        if (await identities.FindAsync() is not { LinkTo: null } identity || await IsOwnedAsync(identity))
            return [new AccountProblem(null, "arrival_over")];
        var problems = Problems(form).ToList();
        if (problems.Count == 0 && !(limits.CanSignUp(form.From) && limits.CanMail(form.Email)))
            problems.Add(new AccountProblem(null, "too_many"));
        if (problems.Count > 0)
            return problems;

        await RemoveUnconfirmedAsync(identity, cancellationToken);
        if (await accounts.FindByEmailAsync(form.Email!.Trim()) is { } known)
            await RemindAsync(known, form.Next);
        else
            await opening.OpenAsync(form.Email!, form.Language, form.AgreesToTalent, form.Next, account => MakeAsync(account, identity));
        await context.SaveChangesAsync(cancellationToken);
        await identities.ForgetAsync();
        return [];
    }

    public async Task<SignInStep?> ConfirmAsync(Guid account, string code, CancellationToken cancellationToken)
    {
        if (await identities.FindAsync() is not { LinkTo: null } identity)
            return null;
        await identities.ForgetAsync();
        if (!limits.CanSignIn(account.ToString()))
            return SignInStep.TooMany;
        var owner = await accounts.FindByLoginAsync(identity.Issuer, identity.Subject);
        if (owner is null || owner.Id != account || !(owner.EmailConfirmed || (await accounts.ConfirmEmailAsync(owner, code)).Succeeded))
            return SignInStep.Wrong;
        var result = await sessions.ExternalLoginSignInAsync(identity.Issuer, identity.Subject, isPersistent: false);
        return result.Succeeded ? SignInStep.Done : result.RequiresTwoFactor ? SignInStep.CodeWanted : SignInStep.Wrong;
    }

    private static IEnumerable<AccountProblem> Problems(ExternalSignUpForm form)
    {
        if (!EmailAddress.IsOne(form.Email))
            yield return new AccountProblem("email", "email_wrong");
        if (!form.AgreesToTraining)
            yield return new AccountProblem("agree-training", "agree_wanted");
    }

    private async Task<bool> IsOwnedAsync(ExternalIdentity identity) => await accounts.FindByLoginAsync(identity.Issuer, identity.Subject) is { EmailConfirmed: true };

    /// <summary>Saves the login with the account, so that neither exists without the other.</summary>
    private Task<IdentityResult> MakeAsync(Account account, ExternalIdentity identity)
    {
        context.UserLogins.Add(new IdentityUserLogin<Guid> { LoginProvider = identity.Issuer, ProviderKey = identity.Subject, UserId = account.Id });
        return accounts.CreateAsync(account);
    }

    /// <summary>
    /// Removes an unconfirmed account so that a person who mistyped the address or lost the mail can start again. Such an account holds
    /// nothing of value.
    /// </summary>
    private async Task RemoveUnconfirmedAsync(ExternalIdentity identity, CancellationToken cancellationToken)
    {
        if (await accounts.FindByLoginAsync(identity.Issuer, identity.Subject) is not { } account)
            return;
        context.Consents.RemoveRange(await context.Consents.Where(consent => consent.AccountId == account.Id).ToListAsync(cancellationToken));
        await accounts.DeleteAsync(account);
    }

    private Task RemindAsync(Account known, string? next)
    {
        if (!known.EmailConfirmed)
            return confirmation.SendAsync(known, next);
        mails.AlreadyThereToLink(known);
        return Task.CompletedTask;
    }
}
