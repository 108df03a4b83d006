using System.Globalization;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Ministry;

/// <summary>The words for measures and for how totals are cut.</summary>
public static class MeasureLabels
{
    /// <summary>With what it counts: persons or enrolments.</summary>
    public static string Of(TotalsMeasure measure) => Find(measure.Name);

    /// <summary>Where what it counts stands above.</summary>
    public static string ShortOf(TotalsMeasure measure) => Find($"short_{measure.Name}");

    /// <param name="by">The public word.</param>
    public static string OfKey(string by) =>
        MinistryText.ResourceManager.GetString($"By_{by.Replace('-', '_')}", CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(by), by, "No words are known for it.");

    private static string Find(string name) =>
        MeasureText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No words are known for it.");
}
