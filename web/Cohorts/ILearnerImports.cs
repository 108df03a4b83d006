using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Web.Cohorts;

/// <summary>
/// Imports learners into cohorts, and cohorts into course runs, in the background. Imports are kept for an hour, in
/// this process only.
/// </summary>
public interface ILearnerImports
{
    /// <summary>Reads a table: CSV, or the clipboard format of a spreadsheet. Nothing is written.</summary>
    /// <returns>The import, or the reason why the table cannot be read.</returns>
    Task<(LearnerImport? LearnerImport, Refusal? Refusal)> ReadAsync(Actor actor, Guid cohortId, ReadOnlyMemory<byte> table, CancellationToken cancellationToken);

    /// <summary>Creates an import of all members, to enrol them.</summary>
    Task<(LearnerImport? LearnerImport, Refusal? Refusal)> OfMembersAsync(Actor actor, Guid cohortId, CancellationToken cancellationToken);

    /// <summary>
    /// Creates an import of selected members, to enrol or withdraw them. Ids of non-members are omitted.
    /// </summary>
    Task<(LearnerImport? LearnerImport, Refusal? Refusal)> OfChosenAsync(Actor actor, Guid cohortId, IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken);

    /// <returns>Null if the actor has no such import.</returns>
    LearnerImport? Find(Actor actor, Guid id);

    /// <summary>Starts writing the import, once.</summary>
    /// <returns>A refusal if too many imports are running; otherwise null.</returns>
    Refusal? Start(LearnerImport roster, LearnerImportOptions order);
}
