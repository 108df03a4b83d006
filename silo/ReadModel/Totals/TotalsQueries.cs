using System.Globalization;
using AiTalent.Domain.Regions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>Queries the totals, exact at the returned position.</summary>
public sealed class TotalsQueries(ReadDatabase database, PublicCells publicCells)
{
    /// <summary>Reads the national figures and, if requested, cells.</summary>
    /// <param name="by">The dimension of the cells; null for none.</param>
    /// <param name="asOf">The end of a day in Viet Nam, by effective time, as known now; null for now.</param>
    public Task<TotalsReport> ReadAsync(TotalsBy? by, DateOnly? asOf, TotalsAudience audience, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var national = await TotalsSql.OneAsync(session, TotalKind.National, "", asOf);
            return new TotalsReport(session.Position, session.At, national, by switch
            {
                null => [],
                TotalsBy.Day => [.. (await DaysAsync(session, asOf)).Select(Exactly)],
                _ => await CellsAsync(session, by.Value.Kind(), asOf, audience),
            }, session.SetAside)
            { EngineersByCountry = await CountryEngineers.ReadAsync(session, publicCells, asOf, audience) };
        },
        cancellationToken);

    /// <summary>
    /// Returns one key's current figures, for an audience that may see all figures; zeros for a key without counts.
    /// </summary>
    public Task<TotalsReading> FindAsync(TotalKey key, CancellationToken cancellationToken) => database.ReadAsync(
        async session => new TotalsReading(session.Position, session.At, await TotalsSql.OneAsync(session, key.Kind, key.Text, null)),
        cancellationToken);

    /// <summary>
    /// Returns the figures of one key at the end of each day on which it changed, for an audience that may see all
    /// figures.
    /// </summary>
    public Task<IReadOnlyList<TotalsCell>> SeriesAsync(TotalKey key, DateOnly? asOf, CancellationToken cancellationToken) => database.ReadAsync(
        async session => Days(await TotalsSql.SeriesAsync(session, key.Kind, key.Text, asOf)),
        cancellationToken);

    /// <summary>
    /// Returns the engineers of several countries at the end of each month, from the first one to the month of the
    /// newest event.
    /// </summary>
    public Task<IReadOnlyList<MonthlyEngineers>> EngineersByMonthAsync(
        IReadOnlyCollection<string> countries, TotalsAudience audience, CancellationToken cancellationToken) => database.ReadAsync(
            async session =>
            {
                var months = new Dictionary<string, IReadOnlyList<MonthlyEngineers>>(StringComparer.Ordinal);
                foreach (var country in Countries.All)
                    months[country] = EngineersByMonth.Of(await TotalsSql.SeriesAsync(session, TotalKind.Country, country, null), session.At);
                return EngineersByMonth.Together(months, countries, audience);
            },
            cancellationToken);

    private static async Task<IReadOnlyList<TotalsCell>> DaysAsync(ReadSession session, DateOnly? asOf) =>
        Days(await TotalsSql.SeriesAsync(session, TotalKind.National, "", asOf));

    private static IReadOnlyList<TotalsCell> Days(IReadOnlyList<(DateOnly Day, Measures Measures)> days) =>
        [.. days.Select(day => new TotalsCell(day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, day.Measures))];

    private async Task<IReadOnlyList<ReportCell>> CellsAsync(ReadSession session, TotalKind kind, DateOnly? asOf, TotalsAudience audience)
    {
        var cells = audience == TotalsAudience.Staff
            ? (await TotalsSql.AllAsync(session, kind, asOf)).Select(cell => KeyValuePair.Create(cell.Key, ShownMeasures.Exactly(cell.Value)))
            : await publicCells.ReadAsync(session, kind, asOf);
        var names = await TotalNames.ReadAsync(session, kind);
        return [.. cells.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => new ReportCell(cell.Key, names(cell.Key), cell.Value))];
    }

    private static ReportCell Exactly(TotalsCell cell) => new(cell.Key, cell.Name, ShownMeasures.Exactly(cell.Measures));
}
