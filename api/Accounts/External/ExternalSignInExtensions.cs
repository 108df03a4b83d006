using AiTalent.Web.Accounts.External;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AiTalent.Api.Accounts.External;

/// <summary>
/// Adds sign-in with external accounts: OpenID Connect, authorisation code flow with PKCE, one scheme for each configured provider.
/// </summary>
internal static class ExternalSignInExtensions
{
    // A person is waiting for the response.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="site">The public address of the site; null uses the address of the request.</param>
    public static IServiceCollection AddExternalSignIn(this IServiceCollection services, ExternalSignInOptions options, Uri? site)
    {
        services.AddSingleton(new ExternalProviders(options));
        services.AddScoped<ExternalIdentities>();
        services.AddScoped<ExternalChallenges>();
        services.AddScoped<HomeInstitution>();
        services.AddScoped<IExternalSignIn, ExternalSignIn>();
        services.AddScoped<IExternalSignUp, ExternalSignUp>();
        services.AddScoped<IExternalLogins, ExternalLogins>();
        var authentication = services.AddAuthentication();
        foreach (var (key, provider) in options.Providers)
            authentication.AddOpenIdConnect(ExternalProviders.SchemeOf(key), connect => Configure(connect, key, provider, site));
        return services;
    }

    private static void Configure(OpenIdConnectOptions connect, string key, ExternalProviderOptions provider, Uri? site)
    {
        connect.Authority = provider.Issuer;
        connect.RequireHttpsMetadata = provider.Issuer!.StartsWith(Uri.UriSchemeHttps + ':', StringComparison.OrdinalIgnoreCase);
        connect.ClientId = provider.ClientId;
        connect.ClientSecret = provider.ClientSecret;
        connect.CallbackPath = $"/sign-in/external/{key}/callback";
        connect.SignInScheme = IdentityConstants.ExternalScheme;
        connect.ResponseType = OpenIdConnectResponseType.Code;
        connect.ResponseMode = OpenIdConnectResponseMode.Query;
        connect.UsePkce = true;
        connect.SaveTokens = false;
        connect.DisableTelemetry = true;
        connect.MapInboundClaims = false;
        connect.GetClaimsFromUserInfoEndpoint = true;
        connect.Scope.Clear();
        connect.Scope.Add(OpenIdConnectScope.OpenId);
        connect.Scope.Add(OpenIdConnectScope.Email);
        connect.BackchannelTimeout = Patience;
        // The response arrives by GET, which sends Lax cookies.
        foreach (var cookie in (CookieBuilder[])[connect.CorrelationCookie, connect.NonceCookie])
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }

        // By default any issuer named by the metadata is accepted.
        connect.TokenValidationParameters.IssuerValidator = (issuer, _, _) =>
            issuer == provider.Issuer ? issuer : throw new SecurityTokenInvalidIssuerException("The token is of another issuer.") { InvalidIssuer = issuer };
        connect.Events = new ProviderEvents(key, provider.Issuer!, site);
    }
}
