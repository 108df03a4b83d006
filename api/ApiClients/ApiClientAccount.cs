using System.Text.Json;
using OpenIddict.Abstractions;

namespace AiTalent.Api.ApiClients;

/// <summary>Represents an API client: its scopes, and the institution it is limited to, if any.</summary>
/// <param name="Id">The client id used to request a token.</param>
/// <param name="InstitutionId">Null allows the client to act for every institution.</param>
internal sealed record ApiClientAccount(string Id, string Name, IReadOnlyList<string> Scopes, Guid? InstitutionId)
{
    public const string InstitutionKey = "institution";

    public static Guid? InstitutionOf(IReadOnlyDictionary<string, JsonElement> properties) =>
        properties.TryGetValue(InstitutionKey, out var value) && value.TryGetGuid(out var id) ? id : null;

    public OpenIddictApplicationDescriptor Describe(string secret)
    {
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = Id,
            ClientSecret = secret,
            ClientType = OpenIddictConstants.ClientTypes.Confidential,
            DisplayName = Name,
            Permissions = { OpenIddictConstants.Permissions.Endpoints.Token, OpenIddictConstants.Permissions.GrantTypes.ClientCredentials },
        };
        foreach (var scope in Scopes)
            descriptor.Permissions.Add(OpenIddictConstants.Permissions.Prefixes.Scope + scope);
        if (InstitutionId is { } institution)
            descriptor.Properties[InstitutionKey] = JsonSerializer.SerializeToElement(institution, Requests.ApiJson.Wire.Guid);
        return descriptor;
    }
}
