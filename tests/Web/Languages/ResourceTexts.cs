using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Tests.Languages;

/// <summary>Reads the resource files of every project that has texts for people.</summary>
internal static class ResourceTexts
{
    private const string Suffix = ".resources";

    private static readonly Dictionary<string, Assembly> Assemblies = ((Assembly[])[typeof(Text).Assembly, typeof(ZoneText).Assembly])
        .SelectMany(assembly => assembly.GetManifestResourceNames().Where(name => name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name[..^Suffix.Length], assembly)))
        .ToDictionary();

    public static IEnumerable<string> Names => Assemblies.Keys;

    /// <param name="resource">One of <see cref="Names"/>.</param>
    /// <param name="culture">Empty for English.</param>
    public static Dictionary<string, string> Read(string resource, string culture) =>
        new ResourceManager(resource, Assemblies[resource])
            .GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
