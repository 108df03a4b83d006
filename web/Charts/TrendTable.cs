using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Charts;

/// <summary>Builds the table of all lines, one row per day, latest first.</summary>
internal static class TrendTable
{
    public static ChartTable Of(IReadOnlyList<TrendSeries> series)
    {
        var days = series.SelectMany(one => one.Points).Select(point => point.On).Distinct().OrderDescending();
        return new ChartTable(
            [Text.Date, .. series.Select(one => one.Name)],
            [.. days.Select(day => (string[])[Dates.Day(day), .. series.Select(one => Cell(one, day))])]);
    }

    private static string Cell(TrendSeries series, DateOnly day) => series.Points.FirstOrDefault(point => point.On == day) switch
    {
        null => "",
        { Low: { } low, High: { } high } point => $"{Whole(point.Value)} ({Whole(low)}–{Whole(high)})",
        var point => Whole(point.Value),
    };

    private static string Whole(double value) => Numbers.Whole((long)Math.Round(value));
}
