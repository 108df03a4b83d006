using System.Text.Json.Serialization;

namespace AiTalent.Api.ApiClients;

/// <summary>The form of <c>POST /connect/token</c> (RFC 6749, 4.4.2).</summary>
internal sealed record TokenRequest(
    [property: JsonPropertyName("grant_type")] string GrantType,
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("client_secret")] string ClientSecret,
    [property: JsonPropertyName("scope")] string? Scope);
