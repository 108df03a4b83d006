using System.Security.Claims;
using AiTalent.Api.Authority;
using AiTalent.Api.Traffic;
using AiTalent.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

internal sealed class SignIn(
    SignInManager<Account> sessions, UserManager<Account> accounts, PasswordCheck check, PasswordTurns turns, GuessLimits limits,
    CurrentAccount current) : ISignIn
{
    public async Task<SignInStep> SignInAsync(string? email, string? password, bool keep, CancellationToken cancellationToken)
    {
        if (!limits.CanSignIn(email))
            return SignInStep.TooMany;
        using var turn = await turns.TakeAsync(cancellationToken);
        if (!turn.IsGranted)
            return SignInStep.TooMany;
        if (await accounts.FindByEmailAsync(email?.Trim() ?? "") is not { } account || !account.EmailConfirmed || account.PasswordHash is null
            || await accounts.IsLockedOutAsync(account))
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
        if (!limits.CanSignIn(account.Id.ToString()))
            return SignInStep.TooMany;
        var digits = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        return Step(isRecovery
            ? await sessions.TwoFactorRecoveryCodeSignInAsync(digits)
            : await sessions.TwoFactorAuthenticatorSignInAsync(digits, keep, rememberClient: false));
    }

    public async Task ActAsAsync(string? role)
    {
        if (await current.FindAsync() is not { } account)
            return;
        var session = await sessions.Context.AuthenticateAsync(SignInExtensions.People);
        var principal = await sessions.CreateUserPrincipalAsync(account);
        var identity = (ClaimsIdentity)principal.Identity!;
        foreach (var claim in identity.FindAll(ActingRole.ClaimType).ToList())
            identity.RemoveClaim(claim);
        if (ActingRole.Read(role) is { } acting)
            identity.AddClaim(ActingRole.ClaimOf(acting));
        identity.AddClaims(AccountClaims.Of(session.Principal!).Where(claim => claim.Type is not (AccountClaims.Account or AccountClaims.Stamp or ActingRole.ClaimType)));
        await sessions.Context.SignInAsync(SignInExtensions.People, principal, session.Properties);
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
