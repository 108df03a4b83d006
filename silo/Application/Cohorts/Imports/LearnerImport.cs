using AiTalent.Domain.Authority;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>Learners on their way into a cohort, and a cohort on its way into a course run: read, confirmed, done, with an outcome each.</summary>
/// <param name="owner">Who brought it; nobody else sees it.</param>
/// <param name="cohortId">Where the learners go.</param>
/// <param name="rows">Of the table; empty where the cohort itself is enrolled.</param>
/// <param name="at">When it was brought.</param>
/// <param name="chosen">Members that it is about; null is all.</param>
public sealed class LearnerImport(Actor owner, Guid cohortId, IReadOnlyList<LearnerImportRow> rows, DateTimeOffset at, IReadOnlyList<Guid>? chosen = null)
{
    private volatile LearnerImportResults? results;
    private volatile string? refusalCode;
    private int started;
    private int registered;
    private int enrolled;

    public Guid Id { get; } = Guid.NewGuid();

    public Actor Owner => owner;

    public Guid CohortId => cohortId;

    public IReadOnlyList<LearnerImportRow> Rows => rows;

    public DateTimeOffset At => at;

    public IReadOnlyList<Guid>? Chosen => chosen;

    /// <summary>Those that can be written.</summary>
    public IReadOnlyList<LearnerImportRow> Good { get; } = [.. rows.Where(row => row.Problem is null)];

    /// <summary>How many of them are new to the cohort, as far as was known when it was read.</summary>
    public int New { get; } = rows.Count(row => row is { Problem: null, IsMember: false });

    public IReadOnlyList<LearnerImportRow> Wrong { get; } = [.. rows.Where(row => row.Problem is not null)];

    /// <summary>Where its learners are to be enrolled; known from its start.</summary>
    public LearnerImportOptions? Order { get; private set; }

    public bool IsStarted => Volatile.Read(ref started) != 0;

    /// <summary>Null until it is done.</summary>
    public LearnerImportResults? Results => results;

    /// <summary>Why it came to an end before its time.</summary>
    public string? RefusalCode => refusalCode;

    /// <summary>How many are registered so far.</summary>
    public int Registered => Volatile.Read(ref registered);

    /// <summary>How many have got their answer of the run so far.</summary>
    public int Enrolled => Volatile.Read(ref enrolled);

    /// <summary>How many are enrolled when it is done; known once the members are.</summary>
    public int ToEnrol { get; set; }

    /// <returns>False where it was started before.</returns>
    public bool TryStart(LearnerImportOptions order)
    {
        if (Interlocked.Exchange(ref started, 1) != 0)
            return false;
        Order = order;
        return true;
    }

    public void CountRegistered() => Interlocked.Increment(ref registered);

    public void CountEnrolled(int more) => Interlocked.Add(ref enrolled, more);

    public void Finish(LearnerImportResults done) => results = done;

    public void Refuse(string code) => refusalCode = code;
}

/// <param name="CourseRunId">Null where the learners are only registered and put in the cohort.</param>
/// <param name="PartnershipId">Whose seats they take; null for the open ones.</param>
/// <param name="WithdrawalReason">The learners leave the run, for this reason; null where they come into it.</param>
public sealed record LearnerImportOptions(Guid? CourseRunId, Guid? PartnershipId, string? WithdrawalReason = null);
