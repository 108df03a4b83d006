namespace AiTalent.Domain.CourseRuns;

/// <summary>Defines the status of a learner in a course run.</summary>
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

    /// <summary>The entry closed while the learner was waitlisted.</summary>
    NotPlaced,

    /// <summary>The run was closed and the learner had no result.</summary>
    NoResult,

    /// <summary>The run was cancelled. Leaves no mark on the learner's record.</summary>
    Cancelled,
}

public static class EnrolmentStatuses
{
    /// <summary>
    /// True if the status occupies a seat. Finishing frees no seat; withdrawal, transfer and expiry do.
    /// </summary>
    public static bool TakesSeat(this EnrolmentStatus status) => status
        is EnrolmentStatus.Held or EnrolmentStatus.Offered or EnrolmentStatus.Enrolled
        or EnrolmentStatus.Suspended or EnrolmentStatus.Completed or EnrolmentStatus.Failed or EnrolmentStatus.NoResult;

    /// <summary>
    /// True if the learner is currently participating, as counted by <c>enrolled</c> and <c>activeLearners</c>.
    /// </summary>
    public static bool IsActive(this EnrolmentStatus status) => status is EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended;

    /// <summary>True if the learner participates or participated in the run, as counted by <c>learners</c>.</summary>
    public static bool IsLearning(this EnrolmentStatus status) =>
        status.IsActive() || status is EnrolmentStatus.Completed or EnrolmentStatus.Failed or EnrolmentStatus.NoResult;

    /// <summary>True if an attempt that ended in this status remains on the learner's record.</summary>
    /// <param name="status">The final status.</param>
    /// <param name="isLate">True if a withdrawal came after the deadline.</param>
    public static bool LeavesMark(this EnrolmentStatus status, bool isLate) => status is EnrolmentStatus.Completed or EnrolmentStatus.Failed or EnrolmentStatus.NoResult
        || (status == EnrolmentStatus.Withdrawn && isLate);

    /// <summary>
    /// True if the run ended the enrolment and the learner can continue in another run of the course.
    /// </summary>
    public static bool GoesOnElsewhere(this EnrolmentStatus status) => status is EnrolmentStatus.NotPlaced or EnrolmentStatus.Cancelled;

    /// <summary>
    /// True if the attempt has ended but its seat remains taken, so that a new attempt in the same part reuses it.
    /// </summary>
    public static bool RetainsSeat(this EnrolmentStatus status) => status is EnrolmentStatus.Failed or EnrolmentStatus.NoResult;

    /// <summary>True if the attempt has ended and another may follow.</summary>
    public static bool CanApplyAgain(this EnrolmentStatus status) => !status.IsLive() && status != EnrolmentStatus.Completed;

    /// <summary>True if the attempt is still open, so that a second one would be a duplicate.</summary>
    public static bool IsLive(this EnrolmentStatus status) =>
        status.IsActive() || status is EnrolmentStatus.Waitlisted or EnrolmentStatus.Held or EnrolmentStatus.Offered;
}
