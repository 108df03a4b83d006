using System.Net;
using System.Text.RegularExpressions;

namespace AiTalent.Load.Fuzz.Pages;

/// <summary>Reads the forms and links of a page that this site rendered.</summary>
internal static partial class PageMarkup
{
    public static IReadOnlyList<PageForm> Forms(string page, string address) => [.. Form().Matches(page).Select(form => ReadForm(form.Groups[1].Value, form.Groups[2].Value, address))];

    /// <summary>Returns the links within this site, without fragments.</summary>
    public static IEnumerable<string> Links(string page) => Link().Matches(page).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value).Split('#')[0]);

    private static PageForm ReadForm(string head, string body, string address)
    {
        var fields = Input().Matches(body).Select(input => FieldOf(input.Value, Attribute(input.Value, "type") ?? "text"))
            .Concat(Button().Matches(body).Select(button => FieldOf(button.Value, "button")))
            .Concat(TextArea().Matches(body).Select(area => new FormField(Attribute(area.Groups[1].Value, "name") ?? "", "textarea", [WebUtility.HtmlDecode(area.Groups[2].Value)])))
            .Concat(Select().Matches(body).Select(select => new FormField(
                Attribute(select.Groups[1].Value, "name") ?? "", "select", [.. Option().Matches(select.Groups[2].Value).Select(option => Attribute(option.Value, "value") ?? "")])));
        return new PageForm(
            head.Contains("method=\"post\"", StringComparison.Ordinal), Attribute(head, "action") is { Length: > 0 } action ? action : address,
            head.Contains("multipart", StringComparison.Ordinal), [.. fields.Where(field => field.Name.Length > 0)]);
    }

    private static FormField FieldOf(string tag, string type) => new(Attribute(tag, "name") ?? "", type, [Attribute(tag, "value") ?? ""]);

    private static string? Attribute(string tag, string name) =>
        Attributes().Matches(tag).FirstOrDefault(attribute => attribute.Groups[1].Value == name) is { } found ? WebUtility.HtmlDecode(found.Groups[2].Value) : null;

    [GeneratedRegex("""<form\b([^>]*)>(.*?)</form>""", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("""<a\b[^>]*?\bhref="(/[^"/][^"]*)["]""")]
    private static partial Regex Link();

    [GeneratedRegex("""<input\b[^>]*>""")]
    private static partial Regex Input();

    [GeneratedRegex("""<button\b[^>]*>""")]
    private static partial Regex Button();

    [GeneratedRegex("""<textarea\b([^>]*)>(.*?)</textarea>""", RegexOptions.Singleline)]
    private static partial Regex TextArea();

    [GeneratedRegex("""<select\b([^>]*)>(.*?)</select>""", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("""<option\b[^>]*>""")]
    private static partial Regex Option();

    [GeneratedRegex("""([a-zA-Z_-]+)="([^"]*)["]""")]
    private static partial Regex Attributes();
}
