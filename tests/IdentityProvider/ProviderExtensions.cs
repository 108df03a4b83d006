using OpenIddict.Abstractions;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace AiTalent.IdentityProvider;

/// <summary>Configures OpenIddict without a database: its only client comes from the settings.</summary>
internal static class ProviderExtensions
{
    public static void AddProvider(this IServiceCollection services, ProviderSettings settings)
    {
        services.AddAuthentication();
        services.AddOpenIddict().AddServer(server =>
        {
            server.EnableDegradedMode();
            if (settings.Issuer is { } issuer)
                server.SetIssuer(issuer);
            server.SetAuthorizationEndpointUris("/authorize").SetTokenEndpointUris("/token").SetUserInfoEndpointUris("/userinfo");
            server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
            server.RegisterScopes(OpenIddictConstants.Scopes.Email, OpenIddictConstants.Scopes.Profile);
            server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
            server.UseAspNetCore().DisableTransportSecurityRequirement().EnableAuthorizationEndpointPassthrough();
            server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context => Check(context, settings)));
            server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context => Check(context, settings)));
        });
    }

    private static ValueTask Check(ValidateAuthorizationRequestContext context, ProviderSettings settings)
    {
        if (context.ClientId != settings.Client)
            context.Reject(OpenIddictConstants.Errors.InvalidClient);
        else if (!settings.IsCallback(context.RedirectUri))
            context.Reject(OpenIddictConstants.Errors.InvalidRequest, "Not the client's address.");
        return default;
    }

    private static ValueTask Check(ValidateTokenRequestContext context, ProviderSettings settings)
    {
        if (context.ClientId != settings.Client || context.ClientSecret != settings.Secret)
            context.Reject(OpenIddictConstants.Errors.InvalidClient);
        return default;
    }
}
