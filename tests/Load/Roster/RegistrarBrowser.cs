using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace AiTalent.Load.Roster;

/// <summary>Somebody of the demonstration's university, at a browser.</summary>
internal sealed partial class RegistrarBrowser : IDisposable
{
    private readonly HttpClient _http;

    public RegistrarBrowser(IPEndPoint server) => _http = new HttpClient(
        new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false })
    { BaseAddress = new Uri($"http://{server}"), Timeout = TimeSpan.FromMinutes(5) };

    public Task EnterAsync(CancellationToken cancellationToken, string who = "registrar-vn") =>
        SubmitAsync("/vi/enter", $"/demo/enter/{who}", [("next", "/vi")], null, cancellationToken);

    /// <returns>The page and how long it took, in ticks of <see cref="Stopwatch"/>.</returns>
    public async Task<(string Page, long Took)> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await _http.GetAsync(path, cancellationToken);
        var page = await answer.Content.ReadAsStringAsync(cancellationToken);
        var took = Stopwatch.GetTimestamp() - began;
        return answer.StatusCode == HttpStatusCode.OK ? (page, took) : throw new InvalidOperationException($"{path} was answered with {answer.StatusCode}.");
    }

    /// <summary>Sends a form of the page to itself.</summary>
    /// <returns>Where it leads to.</returns>
    public Task<string> SubmitAsync(string page, string form, IEnumerable<(string Name, string Value)> fields, CancellationToken cancellationToken, byte[]? file = null) =>
        SubmitAsync(page, page, [("_handler", form), .. fields], file, cancellationToken);

    public void Dispose() => _http.Dispose();

    private async Task<string> SubmitAsync(string page, string to, IEnumerable<(string Name, string Value)> fields, byte[]? file, CancellationToken cancellationToken)
    {
        var token = Token().Match((await OpenAsync(page, cancellationToken)).Page).Groups[1].Value;
        using var body = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
            body.Add(new StringContent(value), name);
        if (file is not null)
            body.Add(new ByteArrayContent(file), "file", "learners.csv");
        using var answer = await _http.PostAsync(to, body, cancellationToken);
        return answer.StatusCode == HttpStatusCode.Found
            ? answer.Headers.Location!.OriginalString
            : throw new InvalidOperationException($"The form of {page} was answered with {answer.StatusCode}.");
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();
}
