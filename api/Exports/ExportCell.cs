using System.Globalization;

namespace AiTalent.Api.Exports;

/// <summary>Formats dates and times as ISO 8601 text, times in UTC, so that every application reads them the same way.</summary>
internal static class ExportCell
{
    public static object? Plain(object? cell) => cell switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        Guid id => id.ToString(),
        _ => cell,
    };
}
