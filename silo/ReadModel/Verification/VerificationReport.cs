using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Freshness;
using static System.FormattableString;

namespace AiTalent.ReadModel.Verification;

/// <summary>Represents the result of recounting the whole log.</summary>
/// <param name="Position">The position at which the log and the read model were compared.</param>
/// <param name="Events">Number of events recounted.</param>
/// <param name="Checks">Number of single values compared.</param>
/// <param name="Count">Number of differences; 0 is the only correct result.</param>
/// <param name="Differences">The first thousand differences.</param>
/// <param name="Head">The position of the log's last event when the comparison started.</param>
/// <param name="Doubles">Learners with more than one seat in a course, which two simultaneous enrolments can cause.
/// The institution must resolve them; they do not count as differences.</param>
/// <param name="Lag">The time for which the first event after <paramref name="Position"/> had been in the log; zero
/// if there was none.</param>
public sealed record VerificationReport(
    long Position, long Events, long Checks, int Count, IReadOnlyList<Difference> Differences, long Head, TimeSpan Lag,
    IReadOnlyList<CourseDouble> Doubles)
{
    /// <summary>
    /// Gets the difference for a read model that is so far behind the log that its figures are wrong, even if they
    /// equal a recount at its position; otherwise null.
    /// </summary>
    public Difference? Late => Lag > ReadModelLag.MaxDuration
        ? new Difference("log", "", null, "lag", Invariant($"at most {ReadModelLag.MaxDuration.TotalSeconds:F0} s"), Invariant($"{Lag.TotalSeconds:F0} s, at position {Position} of {Head}"))
        : null;

    /// <summary>Gets all findings: the lag, if it is too long, and the first differences.</summary>
    public IEnumerable<Difference> Findings => Late is { } late ? Differences.Prepend(late) : Differences;

    /// <summary>Gets the number of findings; 0 is the only correct result.</summary>
    public int Found => Count + (Late is null ? 0 : 1);
}
