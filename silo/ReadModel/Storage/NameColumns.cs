using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.Storage;

internal static class NameColumns
{
    /// <summary>Returns the name; null if no column has a value, because the named entity is unknown.</summary>
    public static LocalizedText? Of(string? vi, string? ko, string? en) => (vi ?? ko ?? en) is null ? null : new LocalizedText(vi, ko, en);
}
