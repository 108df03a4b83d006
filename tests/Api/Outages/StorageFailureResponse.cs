using System.Text.Json;
using Xunit;

namespace AiTalent.Api.Tests.Outages;

/// <summary>Evaluates a response given while the database failed.</summary>
internal static class StorageFailureResponse
{
    private static readonly string[] Codes = ["storage_unavailable"];

    /// <returns>Null if the response does not need the database, or is the correct 503.</returns>
    public static async Task<string?> FaultOfAsync(HttpClient http, HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        var (status, media) = ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType);
        if (status < 500)
            return null;
        var asked = $"{request.Method} {request.RequestUri}: {status} {media}";
        if (status != 503)
            return asked;
        if (request.RequestUri!.AbsolutePath == "/health/ready")
            return null;
        if (response.Headers.RetryAfter is null)
            return $"{asked} without Retry-After";
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return media switch
        {
            "application/problem+json" => Codes.Contains(CodeOf(body)) ? null : $"{asked} {CodeOf(body)}",
            "text/html" => body.Contains("</main>", StringComparison.Ordinal) && !body.Contains("went wrong", StringComparison.Ordinal) ? null : $"{asked} {body}",
            _ => asked,
        };
    }

    private static string? CodeOf(string body) => JsonDocument.Parse(body).RootElement.GetProperty("code").GetString();
}
