namespace AiTalent.Domain.CourseRuns;

/// <summary>Where one learner stands in one course run.</summary>
public enum EnrolmentStatus
{
    Waitlisted,
    Held,
    Offered,
    Enrolled,
    Withdrawn,
    Transferred,
    Suspended,
    Completed,
    Failed,
    Expired,

    /// <summary>The entry closed while the learner waited.</summary>
    NotPlaced,

    /// <summary>The run was closed and the learner had no result.</summary>
    NoResult,

    /// <summary>The run was cancelled. It leaves no mark on the learner's record.</summary>
    Cancelled,
}

public static class EnrolmentStatuses
{
    /// <summary>Whether the status takes a seat. Finishing frees none; withdrawal, transfer and expiry do.</summary>
    public static bool TakesSeat(this EnrolmentStatus status) => status
        is EnrolmentStatus.Held or EnrolmentStatus.Offered or EnrolmentStatus.Enrolled
        or EnrolmentStatus.Suspended or EnrolmentStatus.Completed or EnrolmentStatus.Failed or EnrolmentStatus.NoResult;

    /// <summary>Whether the learner takes part at this time: what <c>enrolled</c> and <c>activeLearners</c> count.</summary>
    public static bool IsActive(this EnrolmentStatus status) => status is EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended;

    /// <summary>Whether the learner has or had a part in the run: what <c>learners</c> counts.</summary>
    public static bool IsLearning(this EnrolmentStatus status) =>
        status.IsActive() || status is EnrolmentStatus.Completed or EnrolmentStatus.Failed or EnrolmentStatus.NoResult;

    /// <summary>Whether an attempt that ended so stays on the learner's record.</summary>
    /// <param name="status">How it ended.</param>
    /// <param name="isLate">Whether a withdrawal came after the deadline.</param>
    public static bool LeavesMark(this EnrolmentStatus status, bool isLate) => status is EnrolmentStatus.Completed or EnrolmentStatus.Failed or EnrolmentStatus.NoResult
        || (status == EnrolmentStatus.Withdrawn && isLate);

    /// <summary>Whether the run ended it for the learner, who can go on in another run of the course.</summary>
    public static bool GoesOnElsewhere(this EnrolmentStatus status) => status is EnrolmentStatus.NotPlaced or EnrolmentStatus.Cancelled;

    /// <summary>Whether the attempt has ended while its seat stays taken, so that a new attempt in the same part goes on with it.</summary>
    public static bool RetainsSeat(this EnrolmentStatus status) => status is EnrolmentStatus.Failed or EnrolmentStatus.NoResult;

    /// <summary>Whether the attempt is over and another may follow.</summary>
    public static bool CanApplyAgain(this EnrolmentStatus status) => !status.IsLive() && status != EnrolmentStatus.Completed;

    /// <summary>Whether the attempt still goes on, so that a second one would be a double.</summary>
    public static bool IsLive(this EnrolmentStatus status) =>
        status.IsActive() || status is EnrolmentStatus.Waitlisted or EnrolmentStatus.Held or EnrolmentStatus.Offered;
}
