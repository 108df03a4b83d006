using AiTalent.CellAudit.Attacks;

namespace AiTalent.CellAudit.Tables;

/// <summary>Combines the public knowledge about each day.</summary>
internal static class PublicDays
{
    private static readonly Dictionary<string, long> Nothing = [];

    /// <param name="watched">Source of the occupied seats of each run.</param>
    public static async Task<IReadOnlyList<PublicDay>> OfNationAsync(
        PublicAnswers answers, PublicAnswers watched, IReadOnlyList<string> cuts, IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        var calendars = Calendars((await answers.TotalsAsync("day", days[^1], cancellationToken)).Cells
            .Select(cell => (DateOnly.ParseExact(cell.Key, "yyyy-MM-dd", null), cell.Value)));
        var known = new List<PublicDay>();
        foreach (var day in days)
        {
            var tables = new Dictionary<string, TotalsTable>();
            foreach (var by in cuts)
                tables.Add(by, await answers.TotalsAsync(by, day, cancellationToken));
            var nation = tables[cuts[0]].National;
            known.Add(new PublicDay(day, measure => Range.Exactly(nation[measure]), tables, calendars, await TakenAsync(watched, day, cancellationToken)));
        }

        return known;
    }

    /// <summary>Returns the days with one country as the whole.</summary>
    /// <param name="watched">Source of the release days, which are hard to derive while a country is too small to be shown.</param>
    public static async Task<IReadOnlyList<PublicDay>> OfCountryAsync(
        PublicAnswers answers, PublicAnswers watched, string country, IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        var first = DateOnly.ParseExact((await answers.TotalsAsync("day", days[^1], cancellationToken)).Cells.Keys.Min(StringComparer.Ordinal)!, "yyyy-MM-dd", null);
        var series = new List<(DateOnly Day, IReadOnlyDictionary<string, long> Figures)>();
        for (var day = first; day <= days[^1]; day = day.AddDays(1))
            series.Add((day, (await watched.TotalsAsync("country", day, cancellationToken)).Cells.GetValueOrDefault(country, Nothing)));
        var calendars = Calendars(series);
        var known = new List<PublicDay>();
        foreach (var day in days)
        {
            var whole = Exact(await answers.TotalsAsync("country", day, cancellationToken), country);
            known.Add(new PublicDay(
                day, measure => whole.TryGetValue(measure, out var figure) ? Range.Exactly(figure) : Range.Unknown,
                new Dictionary<string, TotalsTable> { ["province"] = await answers.TotalsAsync("province", day, cancellationToken) }, calendars, Taken: null));
        }

        return known;
    }

    /// <summary>Returns the exact figures of a country if none of the countries is hidden.</summary>
    private static Dictionary<string, long> Exact(TotalsTable countries, string country) => countries.Cells[country]
        .Where(figure => countries.Cells.Keys.All(each => countries.Shown(each, figure.Key) is not null)).ToDictionary();

    /// <summary>Returns the provinces of each country.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> CountriesAsync(PublicAnswers answers, DateOnly day, CancellationToken cancellationToken) =>
        (await answers.TotalsAsync("province", day, cancellationToken)).Cells.Keys.GroupBy(province => province.Split(':')[0])
            .ToDictionary(country => country.Key, country => (IReadOnlyList<string>)[.. country]);

    private static Dictionary<string, ReleaseCalendar> Calendars(IEnumerable<(DateOnly Day, IReadOnlyDictionary<string, long> Figures)> whole)
    {
        var days = whole.OrderBy(day => day.Day).ToList();
        return Measures.All.ToDictionary(
            measure => measure,
            measure => new ReleaseCalendar(days, measure));
    }

    private static async Task<IReadOnlyDictionary<string, long>> TakenAsync(PublicAnswers watched, DateOnly day, CancellationToken cancellationToken) =>
        (await watched.TotalsAsync("course-run", day, cancellationToken)).Cells
            .ToDictionary(run => run.Key, run => Measures.OfSeats.Sum(status => run.Value.GetValueOrDefault(status)));
}
