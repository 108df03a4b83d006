using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Search;

/// <summary>Defines the columns with the folded name in each language, used to order lists.</summary>
internal static class SortColumns
{
    public static void SortKeys(this IRowSink sink, LocalizedText name)
    {
        sink.Text(FoldedText.Of(name.In("vi")));
        sink.Text(FoldedText.Of(name.In("ko")));
        sink.Text(FoldedText.Of(name.In("en")));
    }

    /// <summary>Returns the column that orders by name in a language; English if the language is unknown.</summary>
    public static string Column(string language) => language is "vi" or "ko" ? $"sort_{language}" : "sort_en";
}
