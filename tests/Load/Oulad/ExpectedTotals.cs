using System.Globalization;
using System.Text.Json;

namespace AiTalent.Load.Oulad;

/// <summary>Represents the known totals of the data set: <c>expected-totals.json</c>.</summary>
/// <param name="PeakOf">
/// Represents the maximum of active registrations of a presentation, and the first day on which it was reached.
/// </param>
internal sealed record ExpectedTotals(
    Figures Overall, int Presentations, int Modules, int DistinctStudentsWithCertificate,
    IReadOnlyDictionary<string, Figures> ByPresentation, IReadOnlyDictionary<string, (int Active, int FirstDay)> PeakOf,
    IReadOnlyDictionary<string, Figures> ByModule, IReadOnlyDictionary<string, Figures> ByRegion, NationalPeaks Peaks)
{
    public static ExpectedTotals Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        var overall = root.GetProperty("overall");
        var presentations = root.GetProperty("per_presentation");
        return new ExpectedTotals(
            Figures.Read(overall), overall.GetProperty("presentations").GetInt32(), overall.GetProperty("modules").GetInt32(),
            overall.GetProperty("distinct_students_with_certificate").GetInt32(), All(presentations),
            presentations.EnumerateObject().ToDictionary(
                entry => entry.Name, entry => (entry.Value.GetProperty("peak_active").GetInt32(), entry.Value.GetProperty("peak_active_first_day").GetInt32())),
            All(root.GetProperty("by_module")), All(root.GetProperty("by_region")), NationalPeaks.Read(overall.GetProperty("calendar")));
    }

    private static Dictionary<string, Figures> All(JsonElement parts) =>
        parts.EnumerateObject().ToDictionary(entry => entry.Name, entry => Figures.Read(entry.Value));
}

/// <summary>
/// Represents the maxima of concurrently active registrations and students over all presentations, with their first dates.
/// </summary>
internal sealed record NationalPeaks(int Registrations, DateOnly RegistrationsOn, int Students, DateOnly StudentsOn)
{
    public static NationalPeaks Read(JsonElement calendar)
    {
        DateOnly Date(string name) => DateOnly.Parse(calendar.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
        return new NationalPeaks(
            calendar.GetProperty("peak_active_registrations").GetInt32(), Date("peak_active_registrations_first_date"),
            calendar.GetProperty("peak_active_distinct_students").GetInt32(), Date("peak_active_distinct_students_first_date"));
    }
}
