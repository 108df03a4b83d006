using System.Globalization;
using AiTalent.Web.Languages;
using AiTalent.Web.Sheets;

namespace AiTalent.Api.Sheets;

/// <summary>Where the figures of a table are from, and of when: it goes with every file.</summary>
internal static class SheetSource
{
    public static string Of(Sheet sheet)
    {
        var at = sheet.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var position = sheet.Position is { } read ? $" · {DeskText.LogPosition} {read}" : null;
        return $"{DeskText.Source}: {Text.SiteName} · {at} UTC{position}";
    }
}
