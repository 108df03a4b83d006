using System.Globalization;
using AiTalent.Web.Languages;
using AiTalent.Web.Exports;

namespace AiTalent.Api.Exports;

/// <summary>Where the figures of a table are from, and of when: it goes with every file.</summary>
internal static class ExportSource
{
    public static string Of(Export sheet)
    {
        var at = sheet.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var position = sheet.Position is { } read ? $" · {DeskText.LogPosition} {read}" : null;
        return $"{DeskText.Source}: {Text.SiteName} · {at} UTC{position}";
    }
}
