using System.Globalization;
using System.IO.Compression;

namespace AiTalent.Load.Oulad;

/// <summary>Represents the required part of the Open University Learning Analytics Dataset, with its known totals.</summary>
internal sealed record DataSet(
    IReadOnlyList<Presentation> Presentations, IReadOnlyList<Registration> Registrations, IReadOnlyList<DayOfSeries> Series, ExpectedTotals Expected)
{
    /// <summary>Loads the copy included in the project.</summary>
    public static DataSet Load()
    {
        using var zip = new ZipArchive(typeof(DataSet).Assembly.GetManifestResourceStream("oulad.zip")!);
        return Load(name => zip.GetEntry(name)!.Open());
    }

    /// <summary>Loads the tables from a folder as they were published.</summary>
    public static DataSet Load(string folder) => Load(name => File.OpenRead(Path.Combine(folder, name)));

    /// <summary>Returns the part of some presentations, with recounted totals.</summary>
    public DataSet Only(Func<Presentation, bool> wanted)
    {
        var presentations = Presentations.Where(wanted).ToList();
        var keys = presentations.Select(presentation => presentation.Key).ToHashSet();
        var registrations = Registrations.Where(registration => wanted(registration.Presentation)).ToList();
        return new DataSet(presentations, registrations, [.. Series.Where(day => keys.Contains(day.Presentation))], Recount.Of(registrations));
    }

    private static DataSet Load(Func<string, Stream> open)
    {
        var presentations = CsvTable.Read(
            open("courses.csv"), ["code_module", "code_presentation", "module_presentation_length"],
            row => new Presentation(row[0], row[1], Number(row[2])!.Value)).ToList();
        var byKey = presentations.ToDictionary(presentation => presentation.Key);
        var days = CsvTable.Read(
            open("studentRegistration.csv"), ["code_module", "code_presentation", "id_student", "date_registration", "date_unregistration"],
            row => (Key: (row[0], row[1], row[2]), Days: (Number(row[3]), Number(row[4])))).ToDictionary(row => row.Key, row => row.Days);
        var registrations = CsvTable.Read(
            open("studentInfo.csv"), ["code_module", "code_presentation", "id_student", "gender", "region", "final_result"],
            row =>
            {
                var (registered, unregistered) = days[(row[0], row[1], row[2])];
                return new Registration(byKey[$"{row[0]}-{row[1]}"], Number(row[2])!.Value, row[3], row[4], Enum.Parse<FinalResult>(row[5]), registered, unregistered);
            }).ToList();
        var series = CsvTable.Read(
            open("active-by-day.csv"), ["code_module", "code_presentation", "day", "registered", "unregistered", "active"],
            row => new DayOfSeries($"{row[0]}-{row[1]}", Number(row[2])!.Value, Number(row[3])!.Value, Number(row[4])!.Value, Number(row[5])!.Value)).ToList();
        using var expected = open("expected-totals.json");
        return new DataSet(presentations, registrations, series, ExpectedTotals.Read(expected));
    }

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
