using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace AiTalent.Api.ApiClients;

/// <summary>Signs a program in by the access token that it sends.</summary>
internal sealed class ApiClientAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiClientTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Program";

    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Token() is not { } token)
            return AuthenticateResult.NoResult();
        return await tokens.FindAsync(token, Context.RequestAborted) is { } session
            ? AuthenticateResult.Success(new AuthenticationTicket(session.Principal, Scheme))
            : AuthenticateResult.Fail("The access token is not valid.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = Token() is null ? "Bearer" : "Bearer error=\"invalid_token\"";
        return Task.CompletedTask;
    }

    /// <summary>Browsers cannot send headers with a WebSocket, so the hub also takes the token from the query, as SignalR's clients send it.</summary>
    private string? Token()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return header[Prefix.Length..].Trim();
        var query = Request.Path.StartsWithSegments("/live") ? Request.Query["access_token"].ToString() : "";
        return query.Length > 0 ? query : null;
    }
}
