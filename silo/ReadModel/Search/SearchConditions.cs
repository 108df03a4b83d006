using System.Globalization;
using AiTalent.ReadModel.Paging;

namespace AiTalent.ReadModel.Search;

internal static class SearchConditions
{
    /// <summary>Every word of the question stands in one of the folded columns.</summary>
    public static Listing WhereFound(this Listing list, string? question, params IReadOnlyList<string> columns)
    {
        var patterns = FoldedText.Patterns(question);
        for (var i = 0; i < patterns.Count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"word{i}");
            var isHangul = FoldedText.IsHangul(patterns[i]);
            var found = string.Join(" OR ", columns.Select(column => $"{(isHangul ? $"replace({column}, ' ', '')" : column)} LIKE @{name} ESCAPE '!'"));
            list.Where($"({found})", (name, patterns[i]));
        }

        return list;
    }
}
