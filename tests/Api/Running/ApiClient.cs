using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace AiTalent.Api.Tests;

/// <summary>Sends requests and returns the response, whatever its status.</summary>
public sealed class ApiClient(HttpClient http)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public HttpClient Http => http;

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Answer> PostAsync(string path, object? body = null, Guid? key = null) => SendAsync(HttpMethod.Post, path, body, key);

    public Task<Answer> PutAsync(string path, object body, string? ifMatch = null) => SendAsync(HttpMethod.Put, path, body, ifMatch: ifMatch);

    public Task<Answer> PatchAsync(string path, object body, string? ifMatch = null, Guid? key = null) => SendAsync(HttpMethod.Patch, path, body, key, ifMatch);

    public Task<Answer> DeleteAsync(string path, Guid? key = null) => SendAsync(HttpMethod.Delete, path, key: key);

    /// <param name="waits">True to send the body only when the server requests it, as clients with large bodies should.</param>
    public Task<Answer> RawAsync(string path, string body, string type = "application/json", bool waits = false)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Rooted(path)) { Content = new StringContent(body, Encoding.UTF8, type) };
        request.Headers.ExpectContinue = waits;
        return SendAsync(request);
    }

    public Task<Answer> FormAsync(string path, Dictionary<string, string> form) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(form) });

    public Task<Answer> SendAsync(HttpMethod method, string path, object? body = null, Guid? key = null, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(method, Rooted(path));
        if (body is not null)
            request.Content = new StringContent(JsonSerializer.Serialize(body, Json), Encoding.UTF8, "application/json");
        if (key is { } given)
            request.Headers.Add("Idempotency-Key", given.ToString());
        if (ifMatch is not null)
            request.Headers.IfMatch.Add(ifMatch == "*" ? EntityTagHeaderValue.Any : EntityTagHeaderValue.Parse(ifMatch));
        return SendAsync(request);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using var sent = request;
        using var response = await http.SendAsync(sent, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        return new Answer(
            (int)response.StatusCode, isJson ? JsonDocument.Parse(text).RootElement : default, text,
            response.Headers.ETag?.ToString(), response.Headers.Location?.ToString(), response.Content.Headers.ContentType?.MediaType);
    }

    private static string Rooted(string path) => path.StartsWith("/api", StringComparison.Ordinal) || path.StartsWith("/health", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal)
        ? path.Replace("//", "/", StringComparison.Ordinal)
        : "/api/v1" + path;
}
