using System.Globalization;

namespace AiTalent.Application.Localization;

/// <summary>
/// Formats texts with a count. English has two forms; Vietnamese and Korean use one, which their resources contain
/// twice.
/// </summary>
public static class Plural
{
    /// <summary>
    /// Selects one of two texts and inserts the count, formatted for the page's language, at <c>{0}</c>.
    /// </summary>
    public static string Of(long count, string one, string other) =>
        string.Format(CultureInfo.CurrentCulture, count == 1 ? one : other, Numbers.Whole(count));
}
