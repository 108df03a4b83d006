using System.Globalization;

namespace AiTalent.Api.Requests;

/// <summary>Instants from outside: with a zone, and within the years that any fact of training can lie in.</summary>
internal static class Instant
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static bool HasZone(string text) =>
        text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text.Contains('T', StringComparison.Ordinal));

    /// <returns>Null where it is no instant.</returns>
    public static DateTimeOffset? Parse(string text)
    {
        if (!HasZone(text) || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            return null;
        return at.UtcDateTime.Year is >= FirstYear and <= LastYear ? at.ToUniversalTime() : null;
    }
}
