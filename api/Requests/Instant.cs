using System.Globalization;

namespace AiTalent.Api.Requests;

/// <summary>Parses external instants: with a time zone, and within the range of years of training data.</summary>
internal static class Instant
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static bool HasZone(string text) =>
        text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text.Contains('T', StringComparison.Ordinal));

    /// <returns>Null if it is not a valid instant.</returns>
    public static DateTimeOffset? Parse(string text)
    {
        if (!HasZone(text) || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            return null;
        return at.UtcDateTime.Year is >= FirstYear and <= LastYear ? at.ToUniversalTime() : null;
    }
}
