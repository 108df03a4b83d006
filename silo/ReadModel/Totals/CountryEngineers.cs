using AiTalent.Domain.Regions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Computes the engineers of each country, by the country of the learner. A person has one country, so the
/// countries add up.
/// </summary>
internal static class CountryEngineers
{
    /// <returns>All countries; null for a figure that is hidden from the audience.</returns>
    public static async Task<IReadOnlyDictionary<string, long?>> ReadAsync(ReadSession session, PublicCells publicCells, DateOnly? asOf, TotalsAudience audience)
    {
        if (audience == TotalsAudience.Public)
            return await publicCells.EngineersAsync(session, asOf);
        var exact = await TotalsSql.AllAsync(session, TotalKind.Country, asOf);
        return Countries.All.ToDictionary(country => country, country => (long?)exact.GetValueOrDefault(country, Measures.Zero).Engineers, StringComparer.Ordinal);
    }
}
