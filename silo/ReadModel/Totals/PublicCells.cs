using AiTalent.Domain.Decisions;
using AiTalent.Domain.Regions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// The cells of a kind as everybody may see them. Below the country they show the newest release: each measure as
/// <see cref="PublicFigure"/> rounds it, at the end of its last <see cref="ReleaseDays"/> before the day of the newest event. Why this
/// holds against sums, differences and waiting is in decision 0017.
/// </summary>
public sealed class PublicCells
{
    private readonly ReleasedCells _released = new();

    /// <returns>The countries and provinces, and of other kinds the cells of which something is shown.</returns>
    internal async Task<IReadOnlyDictionary<string, ShownMeasures>> ReadAsync(ReadSession session, TotalKind kind, DateOnly? asOf)
    {
        var yesterday = NationalDay.Of(session.At).AddDays(-1);
        var to = asOf < yesterday ? asOf.Value : yesterday;
        return kind switch
        {
            TotalKind.Country => await CountriesAsync(session, asOf, to),
            // Which provinces there are is no secret; which of them have learners is one.
            TotalKind.Province => WithHidden(Provinces.All.Select(province => $"{province.Country}:{province.Code}"), await _released.ReadAsync(session, kind, to)),
            _ => await _released.ReadAsync(session, kind, to),
        };
    }

    /// <summary>The engineers of each country as everybody may see them.</summary>
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
