using System.Globalization;

namespace AiTalent.Web.Layout;

/// <summary>
/// Values of an address. What cannot be read is as if it were not said. Pages take them as text, since a typed parameter answers a value
/// that it cannot read with an exception.
/// </summary>
internal static class QueryValue
{
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A position of the log.</summary>
    public static long? Position(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;

    public static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
