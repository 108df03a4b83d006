using System.Globalization;
using AiTalent.Web.Languages;
using AiTalent.Web.Exports;

namespace AiTalent.Api.Exports;

/// <summary>Describes the source and date of a table's figures; included in every file.</summary>
internal static class ExportSource
{
    public static string Of(Export sheet)
    {
        var at = sheet.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var position = sheet.Position is { } read ? $" · {DeskText.LogPosition} {read}" : null;
        return $"{DeskText.Source}: {Text.SiteName} · {at} UTC{position}";
    }
}
