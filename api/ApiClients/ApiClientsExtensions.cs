using AiTalent.Api.Accounts;
using AiTalent.Domain.Authority;
using AiTalent.EventStore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace AiTalent.Api.ApiClients;

internal static class ApiClientsExtensions
{
    /// <summary>Adds the accounts database and its stores.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services, StorageOptions storage)
    {
        var database = new AccountsDatabase(storage);
        services.AddSingleton(database);
        services.AddSingleton<SigningKey>();
        services.AddDbContextPool<AccountsContext>(database.Use);
        services.AddOpenIddict().AddCore(core => core.UseEntityFrameworkCore().UseDbContext<AccountsContext>());
        services.AddScoped<ApiClientRegistry>();
        return services;
    }

    /// <summary>Adds sign-in for API clients: client credentials for a signed token, and token authentication for every call.</summary>
    public static IServiceCollection AddApiClientSignIn(this IServiceCollection services, Uri issuer)
    {
        services.AddHostedService<AccountsStartup>();
        services.AddOpenIddict()
            .AddServer(server => server
                .SetIssuer(issuer)
                .SetTokenEndpointUris(TokenEndpoint.Path[1..])
                .AllowClientCredentialsFlow()
                .RegisterScopes([.. Scopes.All.Keys])
                .DisableAccessTokenEncryption()
                .DisableTokenStorage()
                .SetAccessTokenLifetime(TimeSpan.FromHours(1))
                .UseAspNetCore().EnableTokenEndpointPassthrough().DisableTransportSecurityRequirement())
            .AddValidation(validation => validation.UseLocalServer());
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(provider => new ConfigureOptions<OpenIddictServerOptions>(options =>
        {
            options.SigningCredentials.Add(new SigningCredentials(provider.GetRequiredService<SigningKey>().Key, SecurityAlgorithms.EcdsaSha256));
            // Nothing is encrypted, but the server requires a key.
            options.EncryptionCredentials.Add(new EncryptingCredentials(
                new SymmetricSecurityKey(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)), SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
        }));
        services.AddSingleton<ApiClientTokens>();
        return services;
    }

    public static AuthenticationBuilder AddApiClients(this AuthenticationBuilder authentication) =>
        authentication.AddScheme<AuthenticationSchemeOptions, ApiClientAuthentication>(ApiClientAuthentication.Scheme, null);
}
