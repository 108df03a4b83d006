using System.Globalization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Cohorts;

internal static class CohortLabels
{
    /// <summary>Returns the name of the table column that a field is read from.</summary>
    public static string? OfColumn(string? field) => field is null ? null : CohortText.ResourceManager.GetString($"Column_{field}", CultureInfo.CurrentUICulture);
}
