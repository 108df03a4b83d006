using System.Globalization;

namespace AiTalent.Application.Localization;

/// <summary>Defines the formatting conventions explicitly, so that pages are the same with any ICU version.</summary>
public static class Conventions
{
    public static CultureInfo Vietnamese()
    {
        var culture = Of("vi-VN", group: ".", point: ",");
        culture.DateTimeFormat.AbbreviatedMonthNames = Months(month => $"thg {month}");
        culture.DateTimeFormat.AbbreviatedMonthGenitiveNames = culture.DateTimeFormat.AbbreviatedMonthNames;
        culture.DateTimeFormat.ShortDatePattern = "dd'/'MM'/'yyyy";
        culture.DateTimeFormat.YearMonthPattern = "MM/yyyy";
        return culture;
    }

    public static CultureInfo Korean()
    {
        var culture = Of("ko-KR", group: ",", point: ".");
        culture.DateTimeFormat.AbbreviatedMonthNames = Months(month => $"{month}월");
        culture.DateTimeFormat.AbbreviatedMonthGenitiveNames = culture.DateTimeFormat.AbbreviatedMonthNames;
        culture.DateTimeFormat.ShortDatePattern = "yyyy'. 'M'. 'd'.'";
        culture.DateTimeFormat.YearMonthPattern = "yyyy'. 'M'.'";
        return culture;
    }

    public static CultureInfo English()
    {
        var culture = Of("en-GB", group: ",", point: ".");
        string[] names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        culture.DateTimeFormat.AbbreviatedMonthNames = Months(month => names[month - 1]);
        culture.DateTimeFormat.AbbreviatedMonthGenitiveNames = culture.DateTimeFormat.AbbreviatedMonthNames;
        culture.DateTimeFormat.ShortDatePattern = "d MMM yyyy";
        culture.DateTimeFormat.YearMonthPattern = "MMM yyyy";
        return culture;
    }

    private static CultureInfo Of(string name, string group, string point)
    {
        var culture = new CultureInfo(name, useUserOverride: false);
        culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.PercentGroupSeparator = group;
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSizes = [3];
        culture.NumberFormat.PercentPositivePattern = 1;
        culture.NumberFormat.PercentNegativePattern = 1;
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.ShortTimePattern = "HH:mm";
        culture.DateTimeFormat.Calendar = new GregorianCalendar();
        return culture;
    }

    // The framework requires thirteen names; the thirteenth is for calendars with 13 months.
    private static string[] Months(Func<int, string> name) => [.. Enumerable.Range(1, 12).Select(name), ""];
}
