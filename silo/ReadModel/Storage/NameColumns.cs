using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.Storage;

internal static class NameColumns
{
    /// <summary>Null where none is there: what the name belongs to is not known.</summary>
    public static LocalizedText? Of(string? vi, string? ko, string? en) => (vi ?? ko ?? en) is null ? null : new LocalizedText(vi, ko, en);
}
