using System.Net.Http.Json;
using System.Text.Json;
using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Authority;

/// <summary>Represents a request that anyone may attempt, and the actors for whom it must not be refused.</summary>
internal sealed record Visit(string Method, string Path, Func<Actor, bool> Allows, Func<HttpContent>? Content = null)
{
    private static readonly string[] Refusals = [Authorization.NotPermittedCode, Authorization.OtherInstitutionCode];

    /// <summary>True if the endpoint is hidden from all outside callers and responds the same to everyone.</summary>
    public bool IsHidden { get; init; }

    public static Func<HttpContent> Json(object body) => () => JsonContent.Create(body);

    /// <summary>
    /// True if any response except a refusal is accepted, because the outcome is not ours or does not depend on authority.
    /// </summary>
    public bool IsAnyAnswer { get; init; }

    /// <summary>Returns the request as a walker sends it.</summary>
    public HttpRequestMessage Of(Walker walker)
    {
        var request = new HttpRequestMessage(new HttpMethod(Method), Path) { Content = Content?.Invoke() };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        if (walker.Header is { } header)
            request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        return request;
    }

    /// <returns>The error; null if the response is the expected one.</returns>
    public async Task<string?> TryAsync(HttpClient http, Walker walker)
    {
        using var request = Of(walker);
        // Waits for the headers only: streams never end.
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        var status = (int)response.StatusCode;
        if (IsHidden)
            return status == 404 ? null : $"{Method} {Path} by {walker.Name}: {status} instead of 404";
        var isRefused = status is 401 or 403 || await HasRefusedRowsAsync(response);
        // A request that is invalid or finds nothing would say nothing about authority.
        var isAnswer = isRefused || IsAnyAnswer || status is (>= 200 and < 300) or 409 or 412;
        return isRefused != Allows(walker.Actor) && isAnswer ? null : $"{Method} {Path} by {walker.Name}: {status}, {(isRefused ? "refused" : "not refused")}";
    }

    /// <summary>True if the single row of a batch was refused.</summary>
    private static async Task<bool> HasRefusedRowsAsync(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType != "application/json")
            return false;
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return body.ValueKind == JsonValueKind.Object && body.TryGetProperty("results", out var rows)
            && rows.EnumerateArray().Any(row => row.TryGetProperty("code", out var code) && Refusals.Contains(code.GetString()));
    }
}
