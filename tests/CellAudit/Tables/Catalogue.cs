namespace AiTalent.CellAudit.Tables;

/// <summary>Represents the public facts about who teaches what.</summary>
/// <param name="Programmes">The institutions of each programme.</param>
public sealed record Catalogue(
    IReadOnlyList<CourseRun> Runs, IReadOnlyDictionary<string, string> InstitutionOfCourse, IReadOnlyDictionary<string, IReadOnlyList<string>> Programmes);

/// <param name="Taken">Seats occupied now.</param>
public sealed record CourseRun(string Id, string CourseId, string InstitutionId, long Taken);
