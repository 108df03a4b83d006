using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>What became of each learner.</summary>
/// <param name="Position">Of the last thing that was written.</param>
public sealed record LearnerImportResults(IReadOnlyList<LearnerImportResult> All, long Position)
{
    public IReadOnlyList<LearnerImportResult> Refused { get; } = [.. All.Where(one => one.RefusalCode is not null)];

    /// <summary>Those of the table who were members before.</summary>
    public int WereMembers { get; } = All.Count(one => one.WasMember);

    public int Count(EnrolmentStatus status) => All.Count(one => one.Status == status);
}

/// <param name="Line">Of the table; null for who was a member before.</param>
/// <param name="Name">Null where it is not known.</param>
/// <param name="Status">In the run; null where it was not about one.</param>
/// <param name="RefusalCode">Why not.</param>
/// <param name="WasMember">Of the table, and a member before.</param>
/// <param name="Subjects">The courses that the refusal is about.</param>
public sealed record LearnerImportResult(int? Line, Guid LearnerId, string? Name, EnrolmentStatus? Status, string? RefusalCode, bool WasMember = false, ValueList<Guid> Subjects = default);
