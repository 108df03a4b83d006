using System.Globalization;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.Totals;

/// <summary>
/// The ETags of totals. Of now, the position: every event may move them. Of a past day, what it rests on: a weak one, since the position that
/// stands in the answer is that of its reading. Staff have tags of their own, since they are answered otherwise under the same address.
/// </summary>
internal static class TotalsTag
{
    public static string OfNow(TotalsQuery question, long position) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{position}{Of(question.Audience)}\"");

    public static string OfPast(TotalsQuery question, PastTotals past, NationalTarget target) => string.Create(
        CultureInfo.InvariantCulture,
        $"W/\"{past.Version}.{target.Engineers}.{string.Join('-', target.Scope)}.{target.From.DayNumber}-{target.By.DayNumber}{Of(question.Audience)}\"");

    private static string Of(TotalsAudience audience) => audience == TotalsAudience.Staff ? "s" : "";
}
