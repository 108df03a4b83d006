using System.Globalization;
using AiTalent.Application.Localization;

namespace AiTalent.Web.Charts;

/// <summary>Formats numbers in SVG attributes with a decimal point, regardless of the page's language.</summary>
internal static class Coordinate
{
    public static string Of(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(double share) => Of(share * 100) + "%";
}
