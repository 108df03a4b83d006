using System.Globalization;
using AiTalent.Application.Localization;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Ministry;

/// <summary>Returns the name of a totals cell in the page's language.</summary>
public static class CellName
{
    public static string Of(TotalsBy by, TotalsCell cell) => by == TotalsBy.Day
        ? Dates.Day(DayOf(cell))
        : cell.Name?.In(Language.Current.Code) ?? cell.Key;

    public static DateOnly DayOf(TotalsCell cell) => DateOnly.ParseExact(cell.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
