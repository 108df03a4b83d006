using AiTalent.Domain.Decisions;
using AiTalent.Domain.Regions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Reads the cells of a kind as the public may see them. Below country level they show the latest release: each
/// measure rounded by <see cref="PublicFigure"/>, at the end of its last <see cref="ReleaseDays"/> before the day
/// of the newest event. Decision 0017 explains why this protects against sums, differences and waiting.
/// </summary>
public sealed class PublicCells
{
    private readonly ReleasedCells _released = new();

    /// <returns>All countries and provinces; of other kinds, the cells with at least one visible figure.</returns>
    internal async Task<IReadOnlyDictionary<string, ShownMeasures>> ReadAsync(ReadSession session, TotalKind kind, DateOnly? asOf)
    {
        var yesterday = NationalDay.Of(session.At).AddDays(-1);
        var to = asOf < yesterday ? asOf.Value : yesterday;
        return kind switch
        {
            TotalKind.Country => await CountriesAsync(session, asOf, to),
            // The list of provinces is public; which of them have learners is not.
            TotalKind.Province => WithHidden(Provinces.All.Select(province => $"{province.Country}:{province.Code}"), await _released.ReadAsync(session, kind, to)),
            _ => await _released.ReadAsync(session, kind, to),
        };
    }

    /// <summary>Reads the engineers of each country as the public may see them.</summary>
    internal async Task<IReadOnlyDictionary<string, long?>> EngineersAsync(ReadSession session, DateOnly? asOf) =>
        (await ReadAsync(session, TotalKind.Country, asOf)).ToDictionary(country => country.Key, country => country.Value.Engineers, StringComparer.Ordinal);

    private async Task<IReadOnlyDictionary<string, ShownMeasures>> CountriesAsync(ReadSession session, DateOnly? asOf, DateOnly to)
    {
        var (exact, released) = (await TotalsSql.AllAsync(session, TotalKind.Country, asOf), await _released.ReadAsync(session, TotalKind.Country, to));
        return PublicCountries.Of(
            Countries.All.ToDictionary(country => country, country => exact.GetValueOrDefault(country, Measures.Zero)),
            WithHidden(Countries.All, released));
    }

    private static Dictionary<string, ShownMeasures> WithHidden(IEnumerable<string> keys, IReadOnlyDictionary<string, ShownMeasures> cells) =>
        keys.ToDictionary(key => key, key => cells.GetValueOrDefault(key, ShownMeasures.Hidden), StringComparer.Ordinal);
}
