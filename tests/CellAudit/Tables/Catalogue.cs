namespace AiTalent.CellAudit.Tables;

/// <summary>What is public about who teaches what.</summary>
/// <param name="Programmes">The institutions of each.</param>
public sealed record Catalogue(
    IReadOnlyList<CourseRun> Runs, IReadOnlyDictionary<string, string> InstitutionOfCourse, IReadOnlyDictionary<string, IReadOnlyList<string>> Programmes);

/// <param name="Taken">Seats taken now.</param>
public sealed record CourseRun(string Id, string CourseId, string InstitutionId, long Taken);
