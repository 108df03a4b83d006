using AiTalent.Domain.CourseRuns;

namespace AiTalent.Load.EnrolmentDay;

/// <summary>
/// Represents the outcome of one student, and the duration of each step in ticks of <see cref="System.Diagnostics.Stopwatch"/>.
/// </summary>
/// <param name="Outcome">Null if a step did not return the expected page.</param>
/// <param name="Failure">The unexpected response.</param>
internal sealed record Visit(EnrolmentStatus? Outcome, long Page, long Form, long OutcomePage, string? Failure)
{
    public static Visit Broken(string failure) => new(null, 0, 0, 0, failure);
}
