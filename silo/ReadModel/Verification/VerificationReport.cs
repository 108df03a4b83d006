using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Freshness;
using static System.FormattableString;

namespace AiTalent.ReadModel.Verification;

/// <summary>What a recount of the whole log found.</summary>
/// <param name="Position">The position that log and read model were compared at.</param>
/// <param name="Events">How many events were recounted.</param>
/// <param name="Checks">How many single figures were compared.</param>
/// <param name="Count">How many differences there are; 0 is the only right answer.</param>
/// <param name="Differences">The first thousand of them.</param>
/// <param name="Head">The position of the log's last event when the comparison began.</param>
/// <param name="Doubles">Learners with more than one seat in a course, which two enrolments at the same moment can leave: for the institution to resolve, and no difference.</param>
/// <param name="Lag">How long the first event after <paramref name="Position"/> had been in the log then; zero where there was none.</param>
public sealed record VerificationReport(
    long Position, long Events, long Checks, int Count, IReadOnlyList<Difference> Differences, long Head, TimeSpan Lag,
    IReadOnlyList<CourseDouble> Doubles)
{
    /// <summary>The read model is so far behind the log that its figures are wrong, even where they equal a recount at its position; null where it is not.</summary>
    public Difference? Late => Lag > ReadModelLag.MaxDuration
        ? new Difference("log", "", null, "lag", Invariant($"at most {ReadModelLag.MaxDuration.TotalSeconds:F0} s"), Invariant($"{Lag.TotalSeconds:F0} s, at position {Position} of {Head}"))
        : null;

    /// <summary>Everything that is wrong: the lag, where it is too long, and the first differences.</summary>
    public IEnumerable<Difference> Findings => Late is { } late ? Differences.Prepend(late) : Differences;

    /// <summary>How many findings there are; 0 is the only right answer.</summary>
    public int Found => Count + (Late is null ? 0 : 1);
}
