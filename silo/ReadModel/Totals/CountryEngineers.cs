using AiTalent.Domain.Regions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>The engineers of each country, by the learners' own: a person has one, so that countries add up.</summary>
internal static class CountryEngineers
{
    /// <returns>Every country; null where its figure is not shown to the audience.</returns>
    public static async Task<IReadOnlyDictionary<string, long?>> ReadAsync(ReadSession session, PublicCells publicCells, DateOnly? asOf, TotalsAudience audience)
    {
        if (audience == TotalsAudience.Public)
            return await publicCells.EngineersAsync(session, asOf);
        var exact = await TotalsSql.AllAsync(session, TotalKind.Country, asOf);
        return Countries.All.ToDictionary(country => country, country => (long?)exact.GetValueOrDefault(country, Measures.Zero).Engineers, StringComparer.Ordinal);
    }
}
