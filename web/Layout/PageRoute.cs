using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Layout;

/// <summary>Represents a site address, split into language, path and query.</summary>
/// <param name="relative">The address from the root, without the leading slash: <c>vi/courses?q=hoc</c>.</param>
public sealed class PageRoute(string relative)
{
    private readonly string[] _parts = relative.Split('#')[0].Split('?', 2);

    /// <summary>Gets the path after the language: <c>courses/ml101</c>.</summary>
    public string Path => Language.Find(Segments[0]) is null ? "" : Segments.ElementAtOrDefault(1)?.Trim('/') ?? "";

    private string[] Segments => _parts[0].Split('/', 2);

    /// <summary>Returns the address in another language, with the same query.</summary>
    public string In(Language language) => language.Href(Path) + (_parts.Length > 1 && _parts[1].Length > 0 ? $"?{_parts[1]}" : "");

    /// <summary>
    /// Returns the address in another language without the query: the canonical address for search engines.
    /// </summary>
    public string NameIn(Language language) => language.Href(Path);
}
