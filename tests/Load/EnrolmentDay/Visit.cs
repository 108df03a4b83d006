using AiTalent.Domain.CourseRuns;

namespace AiTalent.Load.EnrolmentDay;

/// <summary>What one student was told, and how long each step took, in ticks of <see cref="System.Diagnostics.Stopwatch"/>.</summary>
/// <param name="Outcome">Null where a step was answered with something else than its page.</param>
/// <param name="Failure">What that was.</param>
internal sealed record Visit(EnrolmentStatus? Outcome, long Page, long Form, long OutcomePage, string? Failure)
{
    public static Visit Broken(string failure) => new(null, 0, 0, 0, failure);
}
