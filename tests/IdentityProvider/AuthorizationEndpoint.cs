using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace AiTalent.IdentityProvider;

/// <summary>Implements the sign-in of the test provider, which accepts any identity without verification.</summary>
internal static class AuthorizationEndpoint
{
    private const string Cancel = "cancel";

    public static void MapAuthorization(this WebApplication app) => app.MapGet("/authorize", Answer);

    private static IResult Answer(HttpContext context)
    {
        if (context.Request.Query.ContainsKey(Cancel))
            return Refuse();
        var request = context.GetOpenIddictServerRequest()!;
        return context.Request.Query[Claims.Subject].ToString() is { Length: > 0 } subject
            ? Results.SignIn(Principal(subject, request), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)
            : Results.Content(SignInForm.Of(context.Request.Query, Cancel), "text/html; charset=utf-8");
    }

    private static IResult Refuse() => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?> { [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.AccessDenied }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);

    private static ClaimsPrincipal Principal(string subject, OpenIddictRequest request)
    {
        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, subject);
        identity.SetClaim(Claims.Name, request.GetParameter(Claims.Name)?.ToString());
        identity.SetClaim(Claims.Email, request.GetParameter(Claims.Email)?.ToString());
        identity.SetClaim(Claims.EmailVerified, request.GetParameter(Claims.EmailVerified)?.ToString() is "true");
        identity.SetScopes(request.GetScopes());
        // The address only at userinfo, as in many providers; userinfo reads the claims of the access token.
        identity.SetDestinations(claim => claim.Type == Claims.Name ? [Destinations.AccessToken, Destinations.IdentityToken] : [Destinations.AccessToken]);
        return new ClaimsPrincipal(identity);
    }
}
