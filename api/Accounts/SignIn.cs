using AiTalent.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

internal sealed class SignIn(
    SignInManager<Account> sessions, UserManager<Account> accounts, PasswordCheck check, GuessLimits limits, CurrentAccount current) : ISignIn
{
    public async Task<SignInStep> SignInAsync(string? email, string? password, bool keep, CancellationToken cancellationToken)
    {
        if (!limits.MaySignIn(email))
            return SignInStep.TooMany;
        if (await accounts.FindByEmailAsync(email?.Trim() ?? "") is not { } account || !account.EmailConfirmed || await accounts.IsLockedOutAsync(account))
        {
            check.Spend(password);
            return SignInStep.Wrong;
        }

        return Step(await sessions.PasswordSignInAsync(account, password ?? "", keep, lockoutOnFailure: true));
    }

    public async Task<SignInStep> EnterCodeAsync(string? code, bool isRecovery, bool keep, CancellationToken cancellationToken)
    {
        if (await sessions.GetTwoFactorAuthenticationUserAsync() is not { } account)
            return SignInStep.Wrong;
        if (!limits.MaySignIn(account.Id.ToString()))
            return SignInStep.TooMany;
        var digits = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        return Step(isRecovery
            ? await sessions.TwoFactorRecoveryCodeSignInAsync(digits)
            : await sessions.TwoFactorAuthenticatorSignInAsync(digits, keep, rememberClient: false));
    }

    public Task SignOutAsync() => sessions.SignOutAsync();

    public async Task SignOutElsewhereAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return;
        await accounts.UpdateSecurityStampAsync(account);
        await sessions.RefreshSignInAsync(account);
    }

    private static SignInStep Step(SignInResult result) =>
        result.Succeeded ? SignInStep.Done : result.RequiresTwoFactor ? SignInStep.CodeWanted : SignInStep.Wrong;
}
