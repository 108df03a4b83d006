using System.Globalization;
using AiTalent.Application.Localization;

namespace AiTalent.Web.Charts;

/// <summary>Numbers inside SVG attributes: a point for the decimals, whatever the page's language writes.</summary>
internal static class Coordinate
{
    public static string Of(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(double share) => Of(share * 100) + "%";
}
