using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http.HttpResults;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;

namespace AiTalent.Api.ApiClients;

/// <summary>Issues an access token to an API client that has proved its secret, with the requested scopes or all of its own.</summary>
internal static class TokenEndpoint
{
    public const string Path = "/connect/token";

    public static void MapTokenEndpoint(this IEndpointRouteBuilder routes) => routes.MapPost(Path, IssueAsync)
        .WithTags("Programs").WithSummary("An access token for an API client (OAuth 2 client credentials)")
        .Accepts<TokenRequest>("application/x-www-form-urlencoded").Produces<TokenResponse>();

    private static async Task<SignInHttpResult> IssueAsync(HttpContext context, ApiClientRegistry programs)
    {
        var request = context.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("The token endpoint was reached around OpenIddict.");
        var account = await programs.FindAsync(request.ClientId!, context.RequestAborted) ?? throw new InvalidOperationException("The program was removed while it asked.");
        var asked = request.GetScopes();
        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        identity.SetClaim(OpenIddictConstants.Claims.Subject, account.Id);
        identity.SetScopes(asked.IsEmpty ? account.Scopes : asked);
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.AccessToken]);
        return TypedResults.SignIn(new ClaimsPrincipal(identity), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
