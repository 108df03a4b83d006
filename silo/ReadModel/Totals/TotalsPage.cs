using AiTalent.ReadModel.Storage;
using Dapper;

namespace AiTalent.ReadModel.Totals;

/// <summary>Some of the cells of a kind, in the order that is wanted, and how many there are.</summary>
internal static class TotalsPage
{
    public static async Task<(long Count, IReadOnlyList<TotalRow> Rows)> ReadAsync(
        ReadSession session, TotalKind kind, TotalsTableQuestion question, TotalsSearch search, int skip, int? limit)
    {
        var parameters = new DynamicParameters(search.Parameters);
        parameters.Add("kind", (int)kind);
        parameters.Add("skip", skip);
        parameters.Add("limit", limit ?? int.MaxValue);
        if (question.AsOf is { } day)
            parameters.Add("day", DayColumn.Of(day));
        var rows = await session.ListAsync<CountedRow>(await SqlAsync(session, question, search), parameters);
        // A page beyond the last has no row to tell how many there are.
        var count = rows.Count > 0 ? rows[0].Cells : skip == 0 ? 0 : (await ReadAsync(session, kind, question, search, 0, 1)).Count;
        return (count, [.. rows]);
    }

    private static async Task<string> SqlAsync(ReadSession session, TotalsTableQuestion question, TotalsSearch search)
    {
        if (question.AsOf is not { } day)
            return TotalsPageSql.Now(question.Sort, search.Condition);
        // Where most of what there is had happened by then, fewer changes lie behind the day than before it.
        var (then, now) = (await TotalsSql.OneAsync(session, TotalKind.National, "", day), await TotalsSql.OneAsync(session, TotalKind.National, "", null));
        return then.Learners * 2 > now.Learners
            ? TotalsPageSql.TakenBack(question.Sort, search.Condition)
            : TotalsPageSql.AddedUp(question.Sort, search.Condition);
    }

    private sealed class CountedRow : TotalRow
    {
        public long Cells { get; init; }
    }
}
