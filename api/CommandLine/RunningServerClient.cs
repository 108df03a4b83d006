using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization.Metadata;

namespace AiTalent.Api.CommandLine;

/// <summary>Calls the process that holds the data folder for work that only it can do.</summary>
internal sealed class RunningServerClient(RunningServer server) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(server.Url), Timeout = TimeSpan.FromHours(1) };

    public async Task<TAnswer> PostAsync<TBody, TAnswer>(string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<TAnswer> answerType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body, bodyType) };
        request.Headers.Authorization = new AuthenticationHeaderValue(RunningServerEndpoints.Scheme, server.Token);
        using var response = await SendAsync(request);
        if (response.StatusCode == System.Net.HttpStatusCode.Conflict)
            throw new ClearFailure(await response.Content.ReadAsStringAsync());
        if (!response.IsSuccessStatusCode)
            throw new ClearFailure($"The running server at {server.Url} refused ({(int)response.StatusCode}).");
        return (await response.Content.ReadFromJsonAsync(answerType))!;
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        try
        {
            return await _http.SendAsync(request);
        }
        catch (HttpRequestException unreachable)
        {
            throw new ClearFailure($"The server that holds the data folder does not answer at {server.Url}: {unreachable.Message}");
        }
    }
}
