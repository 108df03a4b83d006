using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts.External;

/// <summary>Keeps the identity returned by a provider in a cookie for a few minutes, until the sign-in is completed.</summary>
internal sealed class ExternalIdentities(IHttpContextAccessor accessor, ExternalProviders providers)
{
    private const string Provider = "provider";
    private const string Subject = "sub";
    private const string Email = "email";
    private const string LinkTo = "link";

    private HttpContext Context => accessor.HttpContext!;

    /// <summary>Reduces a provider's response to the claims that the cookie needs.</summary>
    public static ClaimsPrincipal Reduce(string provider, ClaimsPrincipal answer)
    {
        var claims = new List<Claim> { new(Provider, provider), new(Subject, answer.FindFirstValue(Subject) ?? "") };
        if (answer.FindFirstValue(Email) is { } email && EmailAddress.IsOne(email))
            claims.Add(new Claim(Email, email));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, IdentityConstants.ExternalScheme));
    }

    /// <summary>Creates the properties for the round trip to a provider.</summary>
    /// <param name="back">A page of this site.</param>
    /// <param name="linkTo">The account to link the identity to.</param>
    public static AuthenticationProperties Way(string back, Guid? linkTo)
    {
        var way = new AuthenticationProperties { RedirectUri = back };
        if (linkTo is { } account)
            way.Items[LinkTo] = account.ToString();
        return way;
    }

    public async Task<ExternalIdentity?> FindAsync()
    {
        var came = await Context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (came is not { Principal: { } principal, Properties: { } way } || providers.Find(principal.FindFirstValue(Provider)) is not { } provider
            || principal.FindFirstValue(Subject) is not { Length: > 0 } subject)
            return null;
        Guid? linkTo = Guid.TryParse(way.Items.TryGetValue(LinkTo, out var text) ? text : null, out var account) ? account : null;
        return new ExternalIdentity(provider, providers.IssuerOf(provider), subject, principal.FindFirstValue(Email), linkTo);
    }

    public Task ForgetAsync() => Context.SignOutAsync(IdentityConstants.ExternalScheme);
}
