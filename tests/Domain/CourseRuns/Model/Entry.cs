using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>One learner in the reference model; every change is a new entry.</summary>
/// <param name="Part">The partnership whose block it is in; null is the open part.</param>
/// <param name="Since">From when the status holds.</param>
/// <param name="Line">Order of arrival in the waitlist.</param>
internal sealed record Entry(
    Guid Learner, EnrolmentStatus Status, int Attempt, Guid? Part, DateTimeOffset Since, long Line = 0,
    bool Eligible = true, bool Skipped = false, DateTimeOffset? Until = null, Guid? Transfer = null, decimal? Grade = null, bool Nominated = false)
{
    public bool IsLive => Status is EnrolmentStatus.Waitlisted or EnrolmentStatus.Held or EnrolmentStatus.Offered
        or EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended;

    public bool HasSeat => Status is EnrolmentStatus.Held or EnrolmentStatus.Offered or EnrolmentStatus.Enrolled
        or EnrolmentStatus.Suspended or EnrolmentStatus.Completed or EnrolmentStatus.Failed or EnrolmentStatus.NoResult;

    public bool TakesPart => Status is EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended;

    /// <summary>The attempt is over and its seat still taken.</summary>
    public bool RetainsSeat => Status is EnrolmentStatus.Failed or EnrolmentStatus.NoResult;

    public bool Waits => Status == EnrolmentStatus.Waitlisted;

    public DateTimeOffset NotBefore(DateTimeOffset at) => at < Since ? Since : at;

    public Entry Become(EnrolmentStatus status, DateTimeOffset since) =>
        this with { Status = status, Since = since, Until = null, Transfer = null, Grade = null };
}
