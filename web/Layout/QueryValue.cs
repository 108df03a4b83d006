using System.Globalization;

namespace AiTalent.Web.Layout;

/// <summary>
/// Parses query values; invalid ones are ignored. Pages bind them as text, because a typed parameter throws on an
/// invalid value.
/// </summary>
internal static class QueryValue
{
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Parses a log position.</summary>
    public static long? Position(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;

    public static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
