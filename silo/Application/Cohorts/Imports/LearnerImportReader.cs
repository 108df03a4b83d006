using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;
using CsvHelper;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>Reads a pasted or uploaded table into rows, each with a learner or an error. Writes nothing.</summary>
public sealed class LearnerImportReader(string country, Guid institutionId, DateOnly today)
{
    public const int MaxRows = 10_000;

    private static readonly CsvReaderOptions Options = new() { HasHeader = false, TrackLineNumbers = true, TrimWhitespace = true, SkipEmptyLines = true };

    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>The rows, or the reason why the table as a whole cannot be read.</returns>
    public (IReadOnlyList<LearnerImportRow> Rows, Refusal? Refusal) Read(string text)
    {
        try
        {
            using var csv = CsvReader.FromText(text, Options);
            if (!csv.Read())
                return ([], new Refusal("required", "text"));
            var columns = Enumerable.Range(0, csv.FieldCount).Select(index => LearnerImportColumns.Find(csv.GetString(index))).ToList();
            if (!columns.Contains(LearnerImportColumn.Name) && !columns.Contains(LearnerImportColumn.GivenName))
                return ([], new Refusal("no_name_column", "text"));
            var rows = new List<LearnerImportRow>();
            while (csv.Read())
            {
                if (rows.Count == MaxRows)
                    return ([], new Refusal("too_many", "text"));
                var cells = new Dictionary<LearnerImportColumn, string>();
                foreach (var (index, column) in columns.Index())
                {
                    if (column is { } known && index < csv.FieldCount && csv.GetString(index) is { Length: > 0 } cell)
                        cells[known] = cell;
                }

                rows.Add(Read(csv.LineNumber, cells));
            }

            return rows.Count == 0 ? ([], new Refusal("required", "text")) : (rows, null);
        }
        catch (CsvFormatException)
        {
            return ([], new Refusal("invalid", "text"));
        }
    }

    private LearnerImportRow Read(long line, Dictionary<LearnerImportColumn, string> cells)
    {
        var (family, given) = cells.TryGetValue(LearnerImportColumn.GivenName, out var own)
            ? (cells.GetValueOrDefault(LearnerImportColumn.FamilyName), own)
            : LearnerImportName.Split(cells.GetValueOrDefault(LearnerImportColumn.Name));
        var learner = Read(cells, family, given);
        return learner.IsSuccess
            ? new LearnerImportRow((int)line, learner.Value.Person, learner.Value.Profile, null)
            : new LearnerImportRow((int)line, null, null, learner.Refusal) { Written = string.Join(" ", new[] { family, given }.OfType<string>()) };
    }

    private Result<ImportedLearner> Read(Dictionary<LearnerImportColumn, string> cells, string? family, string? given)
    {
        if (LearnerImportCells.ReadDay(cells.GetValueOrDefault(LearnerImportColumn.BirthDate), out var birthDate) is { } wrongDay)
            return new Refusal(wrongDay, "birthDate");
        if (LearnerImportCells.ReadGender(cells.GetValueOrDefault(LearnerImportColumn.Gender), out var gender) is { } wrongGender)
            return new Refusal(wrongGender, "gender");
        if (LearnerImportCells.ReadProvince(country, cells.GetValueOrDefault(LearnerImportColumn.Province), out var province) is { } wrongProvince)
            return new Refusal(wrongProvince, "province");
        var person = PersonInput.Read(new PersonData(
            family, given, cells.GetValueOrDefault(LearnerImportColumn.LatinName), cells.GetValueOrDefault(LearnerImportColumn.Email), BirthDate: birthDate));
        if (!person.IsSuccess)
            return person.Refusal;
        if ((person.Value.FamilyName ?? person.Value.GivenName) is null)
            return new Refusal("required", "name");
        var profile = new LearnerProfile(country, province, birthDate is { } born ? LearnerProfile.AgeBand(born, today) : null, gender, institutionId);
        if (profile.Check() is { } refusal)
            return refusal;
        return _seen.Add(LearnerImportRow.KeyOf(person.Value)) ? new ImportedLearner(person.Value, profile) : new Refusal("duplicate", "name");
    }

    private sealed record ImportedLearner(PersonData Person, LearnerProfile Profile);
}
