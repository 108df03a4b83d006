using System.Globalization;

namespace AiTalent.Api.Exports;

/// <summary>Days and moments as text in the order of ISO 8601, moments in UTC: no program reads them in another way.</summary>
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
