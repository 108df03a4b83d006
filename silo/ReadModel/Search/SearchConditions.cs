using System.Globalization;
using AiTalent.ReadModel.Paging;

namespace AiTalent.ReadModel.Search;

internal static class SearchConditions
{
    /// <summary>Requires every word of the search text in one of the folded columns.</summary>
    public static Listing WhereFound(this Listing list, string? question, params IReadOnlyList<string> columns)
    {
        foreach (var (condition, name, pattern) in Of(question, columns))
            list.Where(condition, (name, pattern));
        return list;
    }

    /// <summary>Returns one condition with its parameter for each word of the search text.</summary>
    public static IEnumerable<(string Condition, string Name, string Pattern)> Of(string? question, params IReadOnlyList<string> columns) =>
        FoldedText.Patterns(question).Select((pattern, i) =>
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"word{i}");
            var isHangul = FoldedText.IsHangul(pattern);
            var found = string.Join(" OR ", columns.Select(column => $"{(isHangul ? $"replace({column}, ' ', '')" : column)} LIKE @{name} ESCAPE '!'"));
            return ($"({found})", name, pattern);
        });
}
