using System.Text.Json;
using OpenIddict.Abstractions;

namespace AiTalent.Api.ApiClients;

/// <summary>A program that may act: what it may do, and for which institution alone, if for one.</summary>
/// <param name="Id">What it names itself by when it asks for a token.</param>
/// <param name="InstitutionId">Null acts for every institution.</param>
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
