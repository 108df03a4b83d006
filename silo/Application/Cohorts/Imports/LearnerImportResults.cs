using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>Represents the outcomes of an import.</summary>
/// <param name="Position">The log position of the last write.</param>
public sealed record LearnerImportResults(IReadOnlyList<LearnerImportResult> All, long Position)
{
    public IReadOnlyList<LearnerImportResult> Refused { get; } = [.. All.Where(one => one.RefusalCode is not null)];

    /// <summary>Gets the number of imported learners who were already members.</summary>
    public int WereMembers { get; } = All.Count(one => one.WasMember);

    public int Count(EnrolmentStatus status) => All.Count(one => one.Status == status);
}

/// <param name="Line">The line of the table; null for a learner who was already a member.</param>
/// <param name="Name">Null if unknown.</param>
/// <param name="Status">The status in the run; null if no run was involved.</param>
/// <param name="RefusalCode">The code of the refusal, if any.</param>
/// <param name="WasMember">True for an imported learner who was already a member.</param>
/// <param name="Subjects">The courses that the refusal concerns.</param>
public sealed record LearnerImportResult(int? Line, Guid LearnerId, string? Name, EnrolmentStatus? Status, string? RefusalCode, bool WasMember = false, ValueList<Guid> Subjects = default);
