namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>How a learner's time in a run goes on after the enrolment.</summary>
internal enum Ending
{
    /// <summary>Nothing more has happened: still there, or still waiting.</summary>
    None,
    Withdrawn,
    Passed,
    Failed,
}

/// <summary>One learner in one run.</summary>
/// <param name="Learner">The number of the learner in the plan.</param>
/// <param name="EndedAt">When it ended, where it has.</param>
/// <param name="Waits">In the waitlist, since the seats are taken by those before.</param>
internal sealed record Attendance(
    int Learner, DateTimeOffset EnrolledAt, Guid? ProgrammeId = null, Guid? PartnershipId = null, Ending Ending = Ending.None,
    DateTimeOffset EndedAt = default, decimal? Grade = null, bool Waits = false);
