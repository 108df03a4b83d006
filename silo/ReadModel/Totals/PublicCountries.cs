namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Publishes live, exact figures of countries. If a country is too small to be shown in a measure, the smallest of
/// the others shows its last release instead; otherwise the small one could be derived from the national figure.
/// </summary>
internal static class PublicCountries
{
    /// <param name="exact">The exact figures of every country.</param>
    /// <param name="released">The same countries, rounded like smaller cells.</param>
    public static Dictionary<string, ShownMeasures> Of(IReadOnlyDictionary<string, Measures> exact, IReadOnlyDictionary<string, ShownMeasures> released)
    {
        var masked = Enum.GetValues<Measure>().ToDictionary(measure => measure, measure => Masked(exact, measure));
        return exact.ToDictionary(
            country => country.Key,
            country => ShownMeasures.Each(measure =>
                country.Value.Of(measure) < PublicFigure.Least ? null
                : masked[measure] == country.Key ? released[country.Key].Of(measure)
                : country.Value.Of(measure)),
            StringComparer.Ordinal);
    }

    private static string? Masked(IReadOnlyDictionary<string, Measures> exact, Measure measure)
    {
        var shown = exact.Where(country => country.Value.Of(measure) >= PublicFigure.Least).ToList();
        return shown.Count == exact.Count ? null
            : shown.OrderBy(country => country.Value.Of(measure)).ThenBy(country => country.Key, StringComparer.Ordinal).Select(country => country.Key).FirstOrDefault();
    }
}
