using AiTalent.Web.Accounts;
using AiTalent.Web.Accounts.External;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts.External;

internal sealed class ExternalSignIn(
    SignInManager<Account> sessions, UserManager<Account> accounts, ExternalIdentities identities, ExternalProviders providers, ExternalChallenges departures) : IExternalSignIn
{
    public IReadOnlyList<ExternalProvider> Providers => providers.All;

    public Task<string?> DepartAsync(string provider, string back, CancellationToken cancellationToken) => departures.FindAsync(provider, back, linkTo: null);

    public async Task<ExternalArrival> ArriveAsync(CancellationToken cancellationToken)
    {
        if (await identities.FindAsync() is not { LinkTo: null } identity)
            return new ExternalArrival(ArrivalStep.Over, null, null);
        if (await accounts.FindByLoginAsync(identity.Issuer, identity.Subject) is not { EmailConfirmed: true })
            return new ExternalArrival(ArrivalStep.Unknown, identity.Provider, identity.Email);
        var result = await sessions.ExternalLoginSignInAsync(identity.Issuer, identity.Subject, isPersistent: false);
        await identities.ForgetAsync();
        var step = result.Succeeded ? ArrivalStep.Done : result.RequiresTwoFactor ? ArrivalStep.CodeWanted : ArrivalStep.Locked;
        return new ExternalArrival(step, identity.Provider, null);
    }
}
