using AiTalent.Application.Localization;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AiTalent.Api.Accounts.External;

/// <summary>What we add to the protocol of a provider: our own address, a strict issuer, and a page for whatever goes wrong.</summary>
internal sealed class ProviderEvents(string key, string issuer, Uri? site) : OpenIdConnectEvents
{
    // As OpenID Connect limits it.
    private const int MaxSubjectLength = 255;

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        // Behind a proxy a request does not know what the browser calls the site.
        if (site is not null)
            context.ProtocolMessage.RedirectUri = site.ToString().TrimEnd('/') + context.Options.CallbackPath;
        context.ProtocolMessage.UiLocales = Language.Current.Code;
        return Task.CompletedTask;
    }

    /// <summary>A provider that says who it is (RFC 9207) must be the one that was asked.</summary>
    public override Task AuthorizationCodeReceived(AuthorizationCodeReceivedContext context)
    {
        // Thrown as the protocol's own checks are: a context that fails here forgets where the person came from.
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

    /// <summary>In the language of the page that the person came from, where the answer still tells.</summary>
    private Task Show(HttpResponse response, AuthenticationProperties? way, string problem)
    {
        var language = Language.Find(way?.RedirectUri?.Split('/').ElementAtOrDefault(1)) ?? AcceptLanguage.Preferred(response.HttpContext.Request);
        response.Redirect($"{language.Href($"sign-in/external/{key}")}?problem={problem}");
        return Task.CompletedTask;
    }
}
