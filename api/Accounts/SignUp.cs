using AiTalent.Api.Mail;
using AiTalent.Api.Traffic;
using AiTalent.Application.Localization;
using AiTalent.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

internal sealed class SignUp(
    UserManager<Account> accounts, AccountsContext context, NewAccounts opening, ConfirmationMail confirmation, AccountMails mails, MailOptions mail,
    GuessLimits limits, PasswordCheck check, PasswordTurns turns, ISignIn signIn) : ISignUp
{
    public bool MailsAreFiles => mail.IsFolder;

    public async Task<IReadOnlyList<AccountProblem>> AskAsync(SignUpForm form, CancellationToken cancellationToken)
    {
        var problems = Problems(form).ToList();
        if (problems.Count == 0 && !(limits.CanSignUp(form.From) && limits.CanMail(form.Email)))
            problems.Add(new AccountProblem(null, "too_many"));
        if (problems.Count > 0)
            return problems;

        using var turn = await turns.TakeAsync(cancellationToken);
        if (!turn.IsGranted)
            return [new AccountProblem(null, "too_many")];
        if (await accounts.FindByEmailAsync(form.Email!.Trim()) is { } known)
        {
            // Takes as long as creating an account.
            check.Spend(form.Password!);
            await RemindAsync(known, form.Next);
        }
        else
        {
            await opening.OpenAsync(form.Email!, form.Language, form.AgreesToTalent, form.Next, account => accounts.CreateAsync(account, form.Password!));
        }

        await context.SaveChangesAsync(cancellationToken);
        return [];
    }

    public async Task<SignInStep> ConfirmAsync(Guid account, string code, string? password, CancellationToken cancellationToken)
    {
        if (!limits.CanSignIn(account.ToString()))
            return SignInStep.TooMany;
        if (await accounts.FindByIdAsync(account.ToString()) is not { } found)
            return SignInStep.Wrong;
        if (!found.EmailConfirmed)
        {
            // Releases the turn before sign-in takes its own.
            using var turn = await turns.TakeAsync(cancellationToken);
            if (!turn.IsGranted)
                return SignInStep.TooMany;
            if (!await ConfirmAsync(found, code, password))
                return SignInStep.Wrong;
        }

        return await signIn.SignInAsync(found.Email, password, keep: false, cancellationToken);
    }

    /// <summary>
    /// Confirms with code and password. The code is checked first: without it no password may be tried, in addition to the lockout count.
    /// </summary>
    private async Task<bool> ConfirmAsync(Account account, string code, string? password) =>
        await accounts.VerifyUserTokenAsync(
            account, accounts.Options.Tokens.EmailConfirmationTokenProvider, UserManager<Account>.ConfirmEmailTokenPurpose, code)
        && await accounts.CheckPasswordAsync(account, password ?? "")
        && await ConfirmAsync(account);

    /// <summary>Confirms with the code that was already checked. Rehashing the password may have invalidated it since.</summary>
    private async Task<bool> ConfirmAsync(Account account)
    {
        account.EmailConfirmed = true;
        return (await accounts.UpdateAsync(account)).Succeeded;
    }

    private static IEnumerable<AccountProblem> Problems(SignUpForm form)
    {
        if (!EmailAddress.IsOne(form.Email))
            yield return new AccountProblem("email", "email_wrong");
        if (PasswordRule.Check(form.Password, form.Email) is { } weak)
            yield return new AccountProblem("password", weak);
        if (!form.AgreesToTraining)
            yield return new AccountProblem("agree-training", "agree_wanted");
    }

    private async Task RemindAsync(Account known, string? next)
    {
        if (known.EmailConfirmed)
            mails.AlreadyThere(known);
        else
            await confirmation.SendAsync(known, next);
    }
}
