using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Browser.Tests.Languages;

/// <summary>
/// What the English resources say and another language says otherwise. Several words are found wherever they stand, whatever fills their
/// places; a single word only where it stands alone, since names of people and institutions hold words of every language.
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
        // The languages' own cultures have names beside those that the resources are filed under.
        var named = culture.Equals(CultureInfo.InvariantCulture) ? culture : CultureInfo.GetCultureInfo(culture.TwoLetterISOLanguageName);
        return resource.GetResourceSet(named, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Value!);
    }

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();
}
