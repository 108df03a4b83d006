using System.Net;
using System.Text.RegularExpressions;

namespace AiTalent.Load.EnrolmentDay;

/// <summary>Reads the enrolment form of a page.</summary>
internal static partial class EnrolmentForm
{
    /// <summary>
    /// Returns what a browser sends when the button is pressed: every hidden field, including the antiforgery token, and the button itself.
    /// </summary>
    /// <returns>Null if the page has no such form.</returns>
    public static IReadOnlyList<KeyValuePair<string, string>>? Read(string page)
    {
        var form = Form().Match(page).Value;
        if (!form.Contains("""name="Action" value="enrol""", StringComparison.Ordinal))
            return null;
        return [.. Hidden().Matches(form).Select(field => KeyValuePair.Create(field.Groups[1].Value, WebUtility.HtmlDecode(field.Groups[2].Value))), new("Action", "enrol")];
    }

    [GeneratedRegex("""<form method="post".*?</form>""", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("""<input type="hidden" name="([^"]+)" value="([^"]*)""")]
    private static partial Regex Hidden();
}
