using AiTalent.Application.Cohorts.Imports;

namespace AiTalent.Web.Cohorts;

/// <summary>
/// Parses a run and the owner of its seats as one form value: <c>{run}</c> or <c>{run}/{partnership}</c>.
/// </summary>
internal static class LearnerImportTarget
{
    public static LearnerImportOptions None { get; } = new(null, null);

    /// <returns>Null if the value is invalid; an empty value is valid.</returns>
    public static LearnerImportOptions? Read(string? choice) => (choice ?? "").Split('/') switch
    {
        [""] => None,
        [var run] when Guid.TryParse(run, out var id) => new LearnerImportOptions(id, null),
        [var run, var partnership] when Guid.TryParse(run, out var id) && Guid.TryParse(partnership, out var from) => new LearnerImportOptions(id, from),
        _ => null,
    };

    public static string Write(Guid run, Guid? partnership) => partnership is { } from ? $"{run}/{from}" : run.ToString();
}
