using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AiTalent.Load.Http;

namespace AiTalent.Load.Running;

/// <summary>Exchanges OAuth client credentials for an access token.</summary>
internal static class Token
{
    public static async Task<Target> GetAsync(IPEndPoint server, string client, string secret, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client,
            ["client_secret"] = secret,
        });
        using var answer = await http.PostAsync(new Uri($"http://{server}/connect/token"), form, cancellationToken);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"No token: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(cancellationToken)}");
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return new Target(server, token.GetProperty("access_token").GetString()!);
    }
}
