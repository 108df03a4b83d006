using System.Globalization;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.Totals;

/// <summary>
/// Creates the ETags of totals. For current totals it is the position, because every event may change them. For a past day it is a weak tag
/// of its inputs, because the position in the response is that of its reading. Staff have separate tags because they get different
/// responses from the same address.
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
