namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>Describes how a learner's attendance of a run continued after the enrolment.</summary>
internal enum Ending
{
    /// <summary>Nothing further: still enrolled, or still waiting.</summary>
    None,
    Withdrawn,
    Passed,
    Failed,
}

/// <summary>Represents one learner in one run.</summary>
/// <param name="Learner">Number of the learner in the plan.</param>
/// <param name="EndedAt">The time at which it ended, if it has.</param>
/// <param name="Waits">True if the learner is on the waitlist because all seats are taken.</param>
internal sealed record Attendance(
    int Learner, DateTimeOffset EnrolledAt, Guid? ProgrammeId = null, Guid? PartnershipId = null, Ending Ending = Ending.None,
    DateTimeOffset EndedAt = default, decimal? Grade = null, bool Waits = false);
