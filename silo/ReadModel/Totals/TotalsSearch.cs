using System.Globalization;
using AiTalent.ReadModel.Search;
using AiTalent.ReadModel.Storage;
using Dapper;

namespace AiTalent.ReadModel.Totals;

/// <summary>Finds the keys whose names contain every word of a search text.</summary>
/// <param name="Keys">The operand of <c>IN</c>; null if there is no search.</param>
internal sealed record TotalsSearch(string? Keys, DynamicParameters Parameters)
{
    private static readonly TotalsSearch None = new(null, new DynamicParameters());

    /// <summary>Returns an additional condition on the key column.</summary>
    public string On(string column) => Keys is null ? "" : $" AND {column} IN ({Keys})";

    public static async Task<TotalsSearch> OfAsync(ReadSession session, TotalKind kind, string? question)
    {
        if (FoldedText.Patterns(question).Count == 0)
            return None;
        return kind switch
        {
            TotalKind.Institution or TotalKind.Programme or TotalKind.Course => Searched(
                $"SELECT {session.TextOf("id")} FROM {kind.ToString().ToLowerInvariant()}", question, "search"),
            TotalKind.CourseRun => Searched(
                $"SELECT {session.TextOf("r.id")} FROM course_run r JOIN course c ON c.id = r.course_id LEFT JOIN institution i ON i.id = r.institution_id",
                question, "c.search", "i.search"),
            _ => await NamedAsync(session, kind, question),
        };
    }

    private static TotalsSearch Searched(string select, string? question, params IReadOnlyList<string> columns)
    {
        var (conditions, parameters) = (new List<string>(), new DynamicParameters());
        foreach (var (condition, name, pattern) in SearchConditions.Of(question, columns))
        {
            conditions.Add(condition);
            parameters.Add(name, pattern);
        }

        return new TotalsSearch($"{select} WHERE {string.Join(" AND ", conditions)}", parameters);
    }

    /// <summary>Searches kinds that have few keys and no search column: regions and partnerships.</summary>
    private static async Task<TotalsSearch> NamedAsync(ReadSession session, TotalKind kind, string? question)
    {
        var names = await TotalNames.ReadAsync(session, kind);
        var words = FoldedText.Of(question).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var keys = await session.ListAsync<string>("SELECT key FROM total_now WHERE kind = @kind", new { kind = (int)kind });
        var found = keys.Where(key => names(key) is { } name
            && words.All(word => FoldedText.Of(name.Vi, name.Ko, name.En).Contains(word, StringComparison.Ordinal))).ToList();
        var parameters = new DynamicParameters();
        foreach (var (place, key) in found.Index())
            parameters.Add(NameOf(place), key);
        return new(found.Count == 0 ? "NULL" : string.Join(", ", found.Index().Select(one => "@" + NameOf(one.Index))), parameters);
    }

    private static string NameOf(int place) => string.Create(CultureInfo.InvariantCulture, $"key{place}");
}
