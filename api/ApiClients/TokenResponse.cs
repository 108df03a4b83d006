using System.Text.Json.Serialization;

namespace AiTalent.Api.ApiClients;

/// <param name="ExpiresIn">Lifetime in seconds.</param>
internal sealed record TokenResponse(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);
