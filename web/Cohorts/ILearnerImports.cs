using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Web.Cohorts;

/// <summary>Brings learners into cohorts, and cohorts into course runs, beside the page that asked for it. What is read is kept for an hour, in this process alone.</summary>
public interface ILearnerImports
{
    /// <summary>Reads a table: CSV, or what a spreadsheet puts on the clipboard. Nothing is written.</summary>
    /// <returns>What was read, or why it cannot be.</returns>
    Task<(LearnerImport? LearnerImport, Refusal? Refusal)> ReadAsync(Actor actor, Guid cohortId, ReadOnlyMemory<byte> table, CancellationToken cancellationToken);

    /// <summary>The members that there are, to be enrolled.</summary>
    Task<(LearnerImport? LearnerImport, Refusal? Refusal)> OfMembersAsync(Actor actor, Guid cohortId, CancellationToken cancellationToken);

    /// <summary>Some of the members, to be enrolled or withdrawn. Who is no member is left out.</summary>
    Task<(LearnerImport? LearnerImport, Refusal? Refusal)> OfChosenAsync(Actor actor, Guid cohortId, IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken);

    /// <returns>Null where there is none of the actor's.</returns>
    LearnerImport? Find(Actor actor, Guid id);

    /// <summary>Begins to write it, once.</summary>
    /// <returns>Why not: too many are at work.</returns>
    Refusal? Start(LearnerImport roster, LearnerImportOptions order);
}
