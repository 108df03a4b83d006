using AiTalent.Api.Learners;
using AiTalent.Api.Requests;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;
using AiTalent.Web.Cohorts;
using CsvHelper;

namespace AiTalent.Api.Cohorts.Imports;

/// <summary>Reads a pasted or uploaded table into rows, each with a learner or an error. Writes nothing.</summary>
internal sealed class LearnerImportReader(string country, Guid institutionId, DateOnly today)
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
            var columns = Enumerable.Range(0, csv.FieldCount).Select(place => LearnerImportColumns.Find(csv.GetString(place))).ToList();
            if (!columns.Contains(LearnerImportColumn.Name) && !columns.Contains(LearnerImportColumn.GivenName))
                return ([], new Refusal("no_name_column", "text"));
            var rows = new List<LearnerImportRow>();
            while (csv.Read())
            {
                if (rows.Count == MaxRows)
                    return ([], new Refusal("too_many", "text"));
                var cells = new Dictionary<LearnerImportColumn, string>();
                foreach (var (place, column) in columns.Index())
                {
                    if (column is { } known && place < csv.FieldCount && csv.GetString(place) is { Length: > 0 } cell)
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
        var body = new LearnerRequest(null, country, null, null, null, institutionId, null, null, null, null, null, null, null, null);
        try
        {
            var (family, given) = cells.TryGetValue(LearnerImportColumn.GivenName, out var own)
                ? (cells.GetValueOrDefault(LearnerImportColumn.FamilyName), own)
                : LearnerImportName.Split(cells.GetValueOrDefault(LearnerImportColumn.Name));
            body = body with { FamilyName = family, GivenName = given, LatinName = cells.GetValueOrDefault(LearnerImportColumn.LatinName), Email = cells.GetValueOrDefault(LearnerImportColumn.Email) };
            body = body with { BirthDate = LearnerImportCells.Day(cells.GetValueOrDefault(LearnerImportColumn.BirthDate)) };
            body = body with { Gender = LearnerImportCells.Of(cells.GetValueOrDefault(LearnerImportColumn.Gender)), Province = LearnerImportCells.ProvinceIn(country, cells.GetValueOrDefault(LearnerImportColumn.Province)) };
            var (person, profile) = (body.Person(), body.Profile(today));
            if ((person?.FamilyName ?? person?.GivenName) is null)
                throw new BadInputException("required", "name");
            if (profile.Check() is { } refusal)
                throw new BadInputException(refusal.Code, refusal.Field!);
            if (!_seen.Add(LearnerImportRow.KeyOf(person!)))
                throw new BadInputException("duplicate", "name");
            return new LearnerImportRow((int)line, person, profile, null);
        }
        catch (BadInputException wrong)
        {
            return new LearnerImportRow((int)line, null, null, wrong.Refusal) { Written = string.Join(" ", new[] { body.FamilyName, body.GivenName }.OfType<string>()) };
        }
    }
}
