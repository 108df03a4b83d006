using System.Globalization;

namespace AiTalent.Application.Localization;

/// <summary>
/// Texts with a count. English has two forms; Vietnamese and Korean use one, and their resources hold it twice.
/// </summary>
public static class Plural
{
    /// <summary>The right one of two texts, with the count, written by the page's conventions, in the place of <c>{0}</c>.</summary>
    public static string Of(long count, string one, string other) =>
        string.Format(CultureInfo.CurrentCulture, count == 1 ? one : other, Numbers.Whole(count));
}
