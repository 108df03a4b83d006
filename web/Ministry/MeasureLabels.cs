using System.Globalization;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Ministry;

/// <summary>Returns the labels of measures and of the dimensions of totals.</summary>
public static class MeasureLabels
{
    /// <summary>Returns the label including the unit: persons or enrolments.</summary>
    public static string Of(TotalsMeasure measure) => Find(measure.Name);

    /// <summary>Returns the label for columns whose header names the unit.</summary>
    public static string ShortOf(TotalsMeasure measure) => Find($"short_{measure.Name}");

    /// <param name="by">The public name of the dimension.</param>
    public static string OfKey(string by) =>
        MinistryText.ResourceManager.GetString($"By_{by.Replace('-', '_')}", CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(by), by, "No words are known for it.");

    private static string Find(string name) =>
        MeasureText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No words are known for it.");
}
