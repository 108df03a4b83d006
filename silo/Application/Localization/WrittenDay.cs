using System.Globalization;

namespace AiTalent.Application.Localization;

/// <summary>Days as people of the two countries and their spreadsheets write them.</summary>
public static class WrittenDay
{
    private static readonly string[] Forms = ["yyyy-M-d", "d/M/yyyy", "d-M-yyyy", "yyyy.M.d", "yyyy. M. d", "yyyy. M. d.", "yyyy.M.d.", "d.M.yyyy", "yyyy/M/d", "yyyyMMdd"];

    /// <returns>Null where it is no day.</returns>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
