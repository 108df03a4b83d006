using AiTalent.Domain.Authority;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>
/// Represents an import of learners into a cohort, or of a cohort into a course run: read, confirmed and executed,
/// with an outcome for each learner.
/// </summary>
/// <param name="owner">The actor who created it; visible to nobody else.</param>
/// <param name="cohortId">The target cohort.</param>
/// <param name="rows">The rows of the table; empty if the cohort itself is enrolled.</param>
/// <param name="at">The time of creation.</param>
/// <param name="chosen">The members concerned; null means all.</param>
public sealed class LearnerImport(Actor owner, Guid cohortId, IReadOnlyList<LearnerImportRow> rows, DateTimeOffset at, IReadOnlyList<Guid>? chosen = null)
{
    private volatile LearnerImportResults? _results;
    private volatile string? _refusalCode;
    private int _started;
    private int _registered;
    private int _enrolled;

    public Guid Id { get; } = Guid.NewGuid();

    public Actor Owner => owner;

    public Guid CohortId => cohortId;

    public IReadOnlyList<LearnerImportRow> Rows => rows;

    public DateTimeOffset At => at;

    public IReadOnlyList<Guid>? Chosen => chosen;

    /// <summary>Gets the rows without problems.</summary>
    public IReadOnlyList<LearnerImportRow> Good { get; } = [.. rows.Where(row => row.Problem is null)];

    /// <summary>Gets the number of rows that are new to the cohort, as of reading the table.</summary>
    public int New { get; } = rows.Count(row => row is { Problem: null, IsMember: false });

    public IReadOnlyList<LearnerImportRow> Wrong { get; } = [.. rows.Where(row => row.Problem is not null)];

    /// <summary>Gets the options with the run to enrol in; set at the start.</summary>
    public LearnerImportOptions? Order { get; private set; }

    public bool IsStarted => Volatile.Read(ref _started) != 0;

    /// <summary>Gets the results; null until the import has ended.</summary>
    public LearnerImportResults? Results => _results;

    /// <summary>Gets the reason why the import was aborted.</summary>
    public string? RefusalCode => _refusalCode;

    /// <summary>Gets the number of learners registered so far.</summary>
    public int Registered => Volatile.Read(ref _registered);

    /// <summary>Gets the number of learners processed by the run so far.</summary>
    public int Enrolled => Volatile.Read(ref _enrolled);

    /// <summary>Gets or sets the number of learners to enrol; known once the members are.</summary>
    public int ToEnrol { get; set; }

    /// <returns>False if it was already started.</returns>
    public bool TryStart(LearnerImportOptions order)
    {
        if (Interlocked.Exchange(ref _started, 1) != 0)
            return false;
        Order = order;
        return true;
    }

    public void CountRegistered() => Interlocked.Increment(ref _registered);

    public void CountEnrolled(int more) => Interlocked.Add(ref _enrolled, more);

    public void Finish(LearnerImportResults done) => _results = done;

    public void Refuse(string code) => _refusalCode = code;
}

/// <param name="CourseRunId">Null to only register the learners and add them to the cohort.</param>
/// <param name="PartnershipId">The partnership whose seats are used; null for open seats.</param>
/// <param name="WithdrawalReason">The reason for withdrawing the learners from the run; null to enrol them.</param>
public sealed record LearnerImportOptions(Guid? CourseRunId, Guid? PartnershipId, string? WithdrawalReason = null);
