using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Api.Tests.Outages;

/// <summary>Represents a form on a page, submitted with its current values.</summary>
internal sealed partial record PageForm(string Page, string Action, IReadOnlyList<KeyValuePair<string, string>> Fields, string Cookies)
{
    /// <summary>Returns the forms that a page shows to a sender of these headers.</summary>
    public static async Task<IReadOnlyList<PageForm>> OfAsync(HttpClient http, string page, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        if (response.Content.Headers.ContentType?.MediaType != "text/html")
            return [];
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var given = response.Headers.TryGetValues("Set-Cookie", out var set) ? set.Select(one => one.Split(';')[0]) : [];
        var cookies = string.Join("; ", (cookie is null ? given : given.Prepend(cookie)));
        return [.. Form().Matches(html).Select(form => new PageForm(page, ActionOf(form.Groups[1].Value, page), FieldsOf(form.Groups[2].Value), cookies))];
    }

    public HttpRequestMessage Send()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Action) { Content = new FormUrlEncodedContent(Fields) };
        request.Headers.Add("Cookie", Cookies);
        return request;
    }

    private static string ActionOf(string attributes, string page) => Attribute("action", attributes) is { Length: > 0 } action ? action : page;

    private static List<KeyValuePair<string, string>> FieldsOf(string form) =>
    [
        .. Input().Matches(form).Select(input => input.Value)
            .Where(input => Attribute("name", input) is not null)
            .Select(input => KeyValuePair.Create(Attribute("name", input)!, Attribute("value", input) is { Length: > 0 } value ? value : Typed(Attribute("name", input)!))),
    ];

    private static string Typed(string name) => name.Contains("mail", StringComparison.OrdinalIgnoreCase) ? "an@example.com"
        : name.Contains("assword", StringComparison.Ordinal) ? "a long enough password"
        : "true";

    private static string? Attribute(string name, string element) =>
        Regex.Match(element, $"""\b{name}="([^"]*)""") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("""<form\b([^>]*method="post"[^>]*)>(.*?)</form>""", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<(?:input|textarea|select|button)\\b[^>]*>")]
    private static partial Regex Input();
}
