using System.Net;
using AiTalent.Load.Fuzz.Api;

namespace AiTalent.Load.Fuzz.Pages;

/// <summary>Represents one visitor who follows the links of pages and submits every form with odd values.</summary>
/// <param name="who">The demonstration user; null for an anonymous visitor.</param>
internal sealed class PageFuzzer(Uri site, string? who, Random random, FuzzTally tally, HashBudget hashes) : IDisposable
{
    private const int MaxKnown = 4_000;
    private const int EntersAgainAfter = 400;
    private const int TimesSent = 4;

    private static readonly string[] Starts = ["/vi", "/en/courses", "/ko/national", "/vi/account", "/en/learning", "/vi/university", "/vi/ministry", "/vi/partnerships", "/en/credentials", "/vi/staff", "/vi/sign-in", "/vi/sign-up", "/vi/enter", "/vi/account/privacy", "/vi/account/profile", "/vi/notifications", "/vi/password"];

    private static readonly string[] Parameters = ["q", "page", "after", "sort", "asOf", "by", "status", "from", "copy", "course", "dates", "institution", "seen", "done", "start", "next", "account", "code", "level", "country", "language", "free", "party", "number", "standing", "role", "id", "keep", "minPosition"];

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = site, Timeout = TimeSpan.FromMinutes(2) };
    private readonly List<string> _known = [.. Starts];
    private readonly HashSet<string> _seen = [.. Starts];
    private readonly OddForm _odd = new(random);
    private int _asked;

    /// <summary>Visits one page, and then submits each of its forms.</summary>
    public async Task VisitAsync(CancellationToken cancellationToken)
    {
        if (who is not null && _asked++ % EntersAgainAfter == 0)
            await EnterAsync(cancellationToken);
        var address = random.Chance(0.5) ? random.Of(_known) : Odd(random.Of(_known));
        if (await SendAsync(HttpMethod.Get, address, null, "", cancellationToken) is not { } page)
            return;
        foreach (var link in PageMarkup.Links(page))
            Learn(link);
        foreach (var form in PageMarkup.Forms(page, address))
        {
            foreach (var _ in Enumerable.Range(0, form.IsPost ? TimesSent : 1))
                await SendAsync(form, cancellationToken);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task EnterAsync(CancellationToken cancellationToken)
    {
        var page = await _http.GetStringAsync("/vi/enter", cancellationToken);
        var form = PageMarkup.Forms(page, "/vi/enter").First(form => form.Action == $"/demo/enter/{who}");
        using var content = new FormUrlEncodedContent(form.Fields.Select(field => KeyValuePair.Create(field.Name, field.Values[0])));
        using var entered = await _http.PostAsync(form.Action, content, cancellationToken);
        if (entered.StatusCode != HttpStatusCode.Found)
            throw new InvalidDataException($"Entering as {who} was answered with {entered.StatusCode}.");
    }

    private async Task SendAsync(PageForm form, CancellationToken cancellationToken)
    {
        // A visitor who leaves the demonstration continues as another user.
        if (form.Action.StartsWith("/demo/", StringComparison.Ordinal) || (form.Fields.Any(field => field.Type == "password") && !hashes.TrySpend()))
            return;
        var filled = _odd.Fill(form);
        if (!form.IsPost)
        {
            await SendAsync(HttpMethod.Get, $"{form.Action.Split('?')[0]}?{OddForm.Query(filled)}", null, "", cancellationToken);
            return;
        }

        using var content = _odd.ContentOf(form, filled);
        await SendAsync(HttpMethod.Post, form.Action, content, OddForm.Query(filled), cancellationToken);
    }

    /// <returns>The page, if the response is one.</returns>
    private async Task<string?> SendAsync(HttpMethod method, string address, HttpContent? content, string body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(site, address)) { Content = content };
        if (method == HttpMethod.Post)
            request.Headers.Add("Origin", site.GetLeftPart(UriPartial.Authority));
        var line = Shown.Line(method.Method, address, body);
        try
        {
            using var answer = await _http.SendAsync(request, cancellationToken);
            tally.Count(method.Method, (int)answer.StatusCode, answer.Headers.RetryAfter is not null, () => $"{who ?? "nobody"}: {line}");
            if (answer.Headers.Location is { } next)
                Learn(next.OriginalString);
            return answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync(cancellationToken) : null;
        }
        catch (HttpRequestException unanswered)
        {
            tally.CountUnanswered($"{who ?? "nobody"}: {line}", unanswered);
            return null;
        }
    }

    private void Learn(string address)
    {
        if (address is ['/', not '/', ..] && !address.StartsWith("/docs", StringComparison.Ordinal) && _known.Count < MaxKnown && _seen.Add(address))
            _known.Add(address);
    }

    private string Odd(string address)
    {
        var (path, query) = address.Split('?') is [var before, var after] ? (before, after) : (address, "");
        var fields = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(field => field.Split('=')[0]).Append(random.Of(Parameters))
            .Select(name => KeyValuePair.Create(Uri.UnescapeDataString(name), OddValues.Text(random)));
        if (random.Chance(0.1))
            path = string.Join('/', path.Split('/').Select((part, place) => place > 0 && random.Chance(0.4) ? Uri.EscapeDataString(OddValues.Text(random).Replace("\ud800", "", StringComparison.Ordinal)) : part));
        return path.StartsWith("//", StringComparison.Ordinal) ? path[1..] : $"{path}?{OddForm.Query(fields)}";
    }
}
