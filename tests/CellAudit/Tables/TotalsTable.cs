using System.Text.Json;

namespace AiTalent.CellAudit.Tables;

/// <summary>Represents a response of <c>GET /api/v1/totals</c>.</summary>
/// <param name="Cells">The cells by key; a cell that is missing or hidden shows nothing.</param>
public sealed record TotalsTable(IReadOnlyDictionary<string, long> National, IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> Cells)
{
    private static readonly Dictionary<string, long> Nothing = [];

    public long? Shown(string key, string measure) => Cells.GetValueOrDefault(key, Nothing).TryGetValue(measure, out var shown) ? shown : null;

    public static TotalsTable Of(JsonElement answer) => new(
        Figures(answer.GetProperty("national")),
        answer.GetProperty("cells").EnumerateArray().ToDictionary(cell => cell.GetProperty("key").GetString()!, Figures));

    private static IReadOnlyDictionary<string, long> Figures(JsonElement cell) => Measures.All
        .Where(measure => cell.GetProperty(measure).ValueKind == JsonValueKind.Number)
        .ToDictionary(measure => measure, measure => cell.GetProperty(measure).GetInt64());
}
