using AiTalent.Application.Localization;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AiTalent.Api.Accounts.External;

/// <summary>
/// Extends the OpenID Connect protocol with this site's own address, strict issuer validation, and a page for every failure.
/// </summary>
internal sealed class ProviderEvents(string key, string issuer, Uri? site) : OpenIdConnectEvents
{
    // The limit set by OpenID Connect.
    private const int MaxSubjectLength = 255;

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        // Behind a proxy a request does not show the address that the browser uses.
        if (site is not null)
            context.ProtocolMessage.RedirectUri = site.ToString().TrimEnd('/') + context.Options.CallbackPath;
        context.ProtocolMessage.UiLocales = Language.Current.Code;
        return Task.CompletedTask;
    }

    /// <summary>Checks that a provider that identifies itself (RFC 9207) is the one that was requested.</summary>
    public override Task AuthorizationCodeReceived(AuthorizationCodeReceivedContext context)
    {
        // Thrown like the protocol's own failures: failing the context here would lose the return page.
        if (context.ProtocolMessage.Iss is { Length: > 0 } other && other != issuer)
            throw new OpenIdConnectProtocolException("The answer is of another issuer.");
        return Task.CompletedTask;
    }

    public override Task TicketReceived(TicketReceivedContext context)
    {
        var reduced = ExternalIdentities.Reduce(key, context.Principal!);
        if (reduced.FindFirst("sub") is not { Value.Length: > 0 and <= MaxSubjectLength })
            context.Fail("The answer names no subject.");
        else
            context.Principal = reduced;
        return Task.CompletedTask;
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        context.HandleResponse();
        return Show(context.Response, context.Properties, "cancelled");
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        return Show(context.Response, context.Properties, "refused");
    }

    /// <summary>Shows the problem in the language of the originating page, if the response still identifies it.</summary>
    private Task Show(HttpResponse response, AuthenticationProperties? way, string problem)
    {
        var language = Language.Find(way?.RedirectUri?.Split('/').ElementAtOrDefault(1)) ?? AcceptLanguage.Preferred(response.HttpContext.Request);
        response.Redirect($"{language.Href($"sign-in/external/{key}")}?problem={problem}");
        return Task.CompletedTask;
    }
}
