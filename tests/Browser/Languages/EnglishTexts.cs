using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Browser.Tests.Languages;

/// <summary>
/// Holds English resource texts that differ in other languages. Texts of several words are found anywhere, with any arguments; single words
/// only as whole texts, because names of people and institutions contain words of every language.
/// </summary>
internal sealed partial class EnglishTexts
{
    private const int FewestLetters = 3;
    private readonly List<(string Text, Regex Pattern)> _texts;

    public EnglishTexts(Language other)
    {
        var resources = typeof(Text).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".resources", StringComparison.Ordinal))
            .Select(name => new ResourceManager(name[..^".resources".Length], typeof(Text).Assembly)).ToList();
        var same = resources.SelectMany(resource => Values(resource, other.Culture)).ToHashSet(StringComparer.Ordinal);
        _texts = [.. resources.SelectMany(resource => Values(resource, CultureInfo.InvariantCulture)).Distinct()
            .Where(text => !same.Contains(text) && Place().Replace(text, "").Count(char.IsLetter) >= FewestLetters)
            .Select(text => (text, PatternOf(text)))];
    }

    public int Count => _texts.Count;

    public IEnumerable<string> In(string words) => _texts.Where(text => text.Pattern.IsMatch(words)).Select(text => text.Text);

    private static Regex PatternOf(string text)
    {
        var pattern = string.Join(".+?", Place().Split(text).Select(Regex.Escape));
        return new Regex(text.Contains(' ', StringComparison.Ordinal) ? $@"(?<![\p{{L}}\d]){pattern}(?![\p{{L}}\d])" : $"^{pattern}$", RegexOptions.CultureInvariant);
    }

    private static IEnumerable<string> Values(ResourceManager resource, CultureInfo culture)
    {
        // The languages' own cultures have different names from those of the resource files.
        var named = culture.Equals(CultureInfo.InvariantCulture) ? culture : CultureInfo.GetCultureInfo(culture.TwoLetterISOLanguageName);
        return resource.GetResourceSet(named, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Value!);
    }

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();
}
