using System.Globalization;
using AiTalent.Application.Localization;

namespace AiTalent.Web.University.CourseRuns;

/// <summary>Parses and formats days and times in the format of browser inputs.</summary>
internal static class LocalTime
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string MinuteFormat = "yyyy-MM-dd'T'HH:mm";

    private static readonly string[] MomentFormats = [MinuteFormat, "yyyy-MM-dd'T'HH:mm:ss"];

    public static string Text(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string Text(DateTimeOffset at, NamedZone zone) => zone.Local(at).ToString(MinuteFormat, CultureInfo.InvariantCulture);

    /// <returns>The day, or null if the text is not a day.</returns>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <param name="before">The original value of the input, if any: it has seconds that the input does not
    /// show.</param>
    /// <returns>The instant, or null if the text is not a time.</returns>
    public static DateTimeOffset? Moment(string text, NamedZone zone, DateTimeOffset? before)
    {
        if (before is { } shown && Text(shown, zone) == text)
            return shown;
        return DateTime.TryParseExact(text, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year is > 1900 and < 9000
            ? zone.At(local)
            : null;
    }
}
