using AiTalent.Api.Mail;
using AiTalent.Api.Traffic;
using AiTalent.EventStore;
using AiTalent.Web.Accounts;
using AiTalent.Web.Accounts.External;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts.External;

internal sealed class ExternalLogins(
    UserManager<Account> accounts, SignInManager<Account> sessions, AccountsContext context, AccountMails mails, CurrentAccount current, GuessLimits limits, PasswordTurns turns,
    ExternalIdentities identities, ExternalProviders providers, ExternalChallenges departures) : IExternalLogins
{
    public async Task<ExternalLoginsView?> FindAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return null;
        var linked = (await accounts.GetLoginsAsync(account))
            .Select(login => new ExternalLogin(KeyOf(login), login.LoginProvider, providers.OfIssuer(login.LoginProvider)))
            .OrderBy(login => login.Issuer, StringComparer.Ordinal).ToList();
        return new ExternalLoginsView(account.PasswordHash is not null, linked, [.. providers.All.Where(provider => linked.All(login => login.Provider != provider))]);
    }

    public async Task<ProviderRedirect> DepartAsync(string provider, string? password, string back, CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return ProviderRedirect.Refused(null, "signed_out");
        if (account.PasswordHash is not null && await RefuseAsync(account, password, cancellationToken) is { } refused)
            return refused;
        return await departures.FindAsync(provider, back, account.Id) is { } address ? new ProviderRedirect(address) : ProviderRedirect.Refused(null, "provider_unreachable");
    }

    public async Task<LinkStep> LinkAsync(CancellationToken cancellationToken)
    {
        if (await identities.FindAsync() is not { LinkTo: { } asked } identity || await current.FindAsync() is not { } account || account.Id != asked)
            return LinkStep.None;
        await identities.ForgetAsync();
        if (await accounts.FindByLoginAsync(identity.Issuer, identity.Subject) is { } owner)
            return owner.Id == account.Id ? LinkStep.Done : LinkStep.Taken;
        mails.Linked(account);
        try
        {
            if (!(await accounts.AddLoginAsync(account, new UserLoginInfo(identity.Issuer, identity.Subject, null))).Succeeded)
                return LinkStep.Taken;
        }
        catch (DbUpdateException failure) when (StorageFailures.IsDuplicate(failure))
        {
            // A concurrent request has linked the same login.
            context.ChangeTracker.Clear();
            return LinkStep.Taken;
        }

        await accounts.UpdateSecurityStampAsync(account);
        await sessions.RefreshSignInAsync(account);
        return LinkStep.Done;
    }

    public async Task<string?> UnlinkAsync(string? login, CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return "signed_out";
        var logins = await accounts.GetLoginsAsync(account);
        if (logins.FirstOrDefault(one => KeyOf(one) == login) is not { } wanted)
            return null;
        if (account.PasswordHash is null && logins.All(one => one == wanted || providers.OfIssuer(one.LoginProvider) is null))
            return "last_login";
        mails.Unlinked(account);
        // This also changes the account's security stamp.
        if (!(await accounts.RemoveLoginAsync(account, wanted.LoginProvider, wanted.ProviderKey)).Succeeded)
            return "changed_meanwhile";
        await sessions.RefreshSignInAsync(account);
        return null;
    }

    private async Task<ProviderRedirect?> RefuseAsync(Account account, string? password, CancellationToken cancellationToken)
    {
        if (!limits.CanSignIn(account.Id.ToString()))
            return ProviderRedirect.Refused(null, "too_many");
        using var turn = await turns.TakeAsync(cancellationToken);
        if (!turn.IsGranted)
            return ProviderRedirect.Refused(null, "too_many");
        return await accounts.CheckPasswordAsync(account, password ?? "") ? null : ProviderRedirect.Refused("current", "password_wrong");
    }

    // Issuers contain no spaces.
    private static string KeyOf(UserLoginInfo login) => $"{login.LoginProvider} {login.ProviderKey}";
}
