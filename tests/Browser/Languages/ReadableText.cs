using System.Net;
using System.Text.RegularExpressions;

namespace AiTalent.Browser.Tests.Languages;

/// <summary>Extracts what people read or hear of a page in its language: text, and attributes that are displayed or read aloud.</summary>
internal static partial class ReadableText
{
    private static readonly string[] Spoken = ["alt", "aria-label", "aria-description", "title", "placeholder", "label", "text"];
    private static readonly string[] Void = ["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];

    public static IReadOnlyList<string> Of(string html)
    {
        var (read, open) = (new List<string>(), new Stack<(string Name, bool IsRead)>());
        string? language = null;
        foreach (Match part in Part().Matches(html))
        {
            var name = part.Groups["name"].Value;
            if (part.Groups["text"].Success)
            {
                if (open.TryPeek(out var around) && around.IsRead)
                    Add(part.Value);
            }
            else if (part.Groups["end"].Success)
            {
                while (open.TryPop(out var closed) && closed.Name != name)
                {
                }
            }
            else if (name.Length > 0)
            {
                var attributes = Attribute().Matches(part.Groups["attributes"].Value).ToDictionary(found => found.Groups[1].Value, found => found.Groups[2].Value);
                language ??= attributes.GetValueOrDefault("lang");
                var isRead = (!open.TryPeek(out var around) || around.IsRead) && name is not ("script" or "style")
                    && attributes.GetValueOrDefault("lang", language ?? "") == (language ?? "");
                if (isRead)
                {
                    foreach (var (attribute, value) in attributes)
                    {
                        if (Spoken.Contains(attribute) || attribute.StartsWith("text-", StringComparison.Ordinal) || (attribute == "content" && attributes.GetValueOrDefault("name") == "description"))
                            Add(value);
                    }
                }

                if (!Void.Contains(name) && !part.Groups["closed"].Success)
                    open.Push((name, isRead));
            }
        }

        return read;

        void Add(string words)
        {
            var plain = string.Join(' ', WebUtility.HtmlDecode(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (plain.Length > 0)
                read.Add(plain);
        }
    }

    [GeneratedRegex("""<!.*?>|<(?<end>/)(?<name>[\w-]+)\s*>|<(?<name>[a-zA-Z][\w-]*)(?<attributes>(?:\s+[^\s=<>/]+(?:="[^"]*")?)*)\s*(?<closed>/)?>|(?<text>[^<]+)""", RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex("""([^\s="]+)(?:="([^"]*)")?""")]
    private static partial Regex Attribute();
}
