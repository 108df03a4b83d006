using System.Globalization;

namespace AiTalent.Application.Localization;

/// <summary>Parses days as written by people of the two countries and their spreadsheets.</summary>
public static class WrittenDay
{
    private static readonly string[] Forms = ["yyyy-M-d", "d/M/yyyy", "d-M-yyyy", "yyyy.M.d", "yyyy. M. d", "yyyy. M. d.", "yyyy.M.d.", "d.M.yyyy", "yyyy/M/d", "yyyyMMdd"];

    /// <returns>The day, or null if the text is not a day.</returns>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
