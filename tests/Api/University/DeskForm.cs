using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Api.Tests.University;

/// <summary>Represents the form with a page's fields as a browser has it: all current values are sent back with the changed ones.</summary>
internal sealed partial class DeskForm
{
    private readonly Visitor _browser;
    private readonly string _page;
    private readonly Dictionary<string, string[]> _fields;

    private DeskForm(Visitor browser, string page, Dictionary<string, string[]> fields) => (_browser, _page, _fields) = (browser, page, fields);

    public static async Task<DeskForm> OpenAsync(Visitor browser, string page)
    {
        var answer = await browser.GetAsync(page);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new DeskForm(browser, page, Read(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>The value filled in by the page.</summary>
    public string Value(string name) => Assert.Single(_fields[name]);

    public IReadOnlyList<string> Values(string name) => _fields.GetValueOrDefault(name) ?? [];

    public DeskForm With(string name, params string[] values)
    {
        _fields[name] = values;
        return this;
    }

    public Task<HttpResponseMessage> SendAsync() =>
        _browser.PostAsync(_page, [.. _fields.SelectMany(field => field.Value.Select(value => (field.Key, value)))]);

    /// <summary>Submits the form and returns the page that explains the refusal.</summary>
    public async Task<string> RefusedAsync()
    {
        var answer = await SendAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Submits the form and opens the page that it redirects to, which must show the change.</summary>
    public async Task<string> AcceptedAsync()
    {
        var answer = await SendAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        var page = answer.Headers.Location!.ToString();
        Assert.Equal(HttpStatusCode.OK, (await _browser.GetAsync(page)).StatusCode);
        return page;
    }

    public static Guid IdIn(string address) => Guid.Parse(Id().Match(address).Value);

    private static Dictionary<string, string[]> Read(string html)
    {
        var form = Form().Match(html).Value;
        var inputs = Input().Matches(form).Select(input => input.Value)
            .Where(input => Attribute(input, "type") is not ("checkbox" or "radio") || input.Contains(" checked", StringComparison.Ordinal))
            .Select(input => (Name: Attribute(input, "name")!, Value: Attribute(input, "value") ?? ""));
        var areas = Area().Matches(form).Select(area => (Name: Attribute(area.Value, "name")!, Value: WebUtility.HtmlDecode(area.Groups[1].Value)));
        var choices = Select().Matches(form).Select(select => (Name: Attribute(select.Value, "name")!, Value: Attribute(Chosen().Match(select.Value).Value, "value") ?? ""));
        return inputs.Concat(areas).Concat(choices).ToLookup(field => field.Name, field => field.Value).ToDictionary(fields => fields.Key, fields => fields.ToArray());
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $" {name}=\"([^\"]*)\"") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    [GeneratedRegex("<form method=\"post\" class=\"form form-wide\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("<textarea[^>]*>([^<]*)</textarea>")]
    private static partial Regex Area();

    [GeneratedRegex("<select.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option[^>]* selected[^>]*>")]
    private static partial Regex Chosen();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
