using AiTalent.ReadModel.Storage;
using Dapper;

namespace AiTalent.ReadModel.Totals;

/// <summary>Reads a page of the cells of a kind in the requested order, with the number of cells.</summary>
internal static class TotalsPage
{
    public static async Task<(long Count, IReadOnlyList<TotalRow> Rows)> ReadAsync(
        ReadSession session, TotalKind kind, TotalsTableQuery question, TotalsSearch search, int skip, int? limit)
    {
        var parameters = new DynamicParameters(search.Parameters);
        parameters.Add("kind", (int)kind);
        parameters.Add("skip", skip);
        parameters.Add("limit", limit ?? int.MaxValue);
        if (question.AsOf is { } day)
            parameters.AddDay(day);
        var sql = question.AsOf is null ? TotalsPageSql.Now(question.Sort, search) : TotalsPageSql.Then(question.Sort, search);
        var rows = await session.ListAsync<CountedRow>(sql, parameters);
        // A page beyond the last has no row that contains the count.
        var count = rows.Count > 0 ? rows[0].Cells : skip == 0 ? 0 : (await ReadAsync(session, kind, question, search, 0, 1)).Count;
        return (count, [.. rows]);
    }

    private sealed class CountedRow : TotalRow
    {
        public long Cells { get; init; }
    }
}
