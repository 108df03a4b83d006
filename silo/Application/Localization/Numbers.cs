using System.Globalization;

namespace AiTalent.Application.Localization;

/// <summary>Formats numbers in the page's language: 15.967 in Vietnamese, 15,967 in Korean and English.</summary>
public static class Numbers
{
    public static string Whole(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>Formats a change with its sign: +1,284, −17, 0.</summary>
    public static string Change(long value) => value > 0 ? $"+{Whole(value)}" : Whole(value);

    /// <param name="share">The share, from 0 to 1.</param>
    /// <param name="decimals">Digits after the decimal point.</param>
    public static string Percent(double share, int decimals = 0) =>
        share.ToString($"P{decimals}", CultureInfo.CurrentCulture);

    public static string Decimal(double value, int decimals = 1) =>
        value.ToString($"N{decimals}", CultureInfo.CurrentCulture);
}
