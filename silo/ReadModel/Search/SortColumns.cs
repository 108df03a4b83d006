using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Search;

/// <summary>The folded name in each language, by which lists are ordered.</summary>
internal static class SortColumns
{
    public static void SortKeys(this IRowSink sink, LocalizedText name)
    {
        sink.Text(FoldedText.Of(name.In("vi")));
        sink.Text(FoldedText.Of(name.In("ko")));
        sink.Text(FoldedText.Of(name.In("en")));
    }

    /// <summary>The column that orders by name in a language; English where the language is unknown.</summary>
    public static string Column(string language) => language is "vi" or "ko" ? $"sort_{language}" : "sort_en";
}
