using System.Buffers.Text;
using System.Security.Cryptography;
using OpenIddict.Abstractions;

namespace AiTalent.Api.ApiClients;

/// <summary>Stores the API clients, each with the hash of its secret.</summary>
internal sealed class ApiClientRegistry(IOpenIddictApplicationManager applications)
{
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <returns>False if another client has the id.</returns>
    public async Task<bool> TryAddAsync(ApiClientAccount account, string secret, CancellationToken cancellationToken)
    {
        if (await applications.FindByClientIdAsync(account.Id, cancellationToken) is not null)
            return false;
        await applications.CreateAsync(account.Describe(secret), cancellationToken);
        return true;
    }

    /// <summary>Removes a client. Its tokens are rejected within a minute.</summary>
    public async Task RemoveAsync(string id, CancellationToken cancellationToken)
    {
        if (await applications.FindByClientIdAsync(id, cancellationToken) is { } found)
            await applications.DeleteAsync(found, cancellationToken);
    }

    public async Task<ApiClientAccount?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await applications.FindByClientIdAsync(id, cancellationToken) is not { } found)
            return null;
        var permissions = await applications.GetPermissionsAsync(found, cancellationToken);
        var prefix = OpenIddictConstants.Permissions.Prefixes.Scope;
        return new ApiClientAccount(
            id,
            await applications.GetDisplayNameAsync(found, cancellationToken) ?? id,
            [.. permissions.Where(permission => permission.StartsWith(prefix, StringComparison.Ordinal)).Select(permission => permission[prefix.Length..])],
            ApiClientAccount.InstitutionOf(await applications.GetPropertiesAsync(found, cancellationToken)));
    }
}
