namespace AiTalent.Domain.CourseRuns;

/// <summary>
/// Maps an event to the enrolment status that results from it: one table for the rules and for every projection of
/// the log.
/// </summary>
public static class StatusChange
{
    /// <returns>The status, or null if the event changes none.</returns>
    public static EnrolmentStatus? Of(EnrolmentEvent @event) => @event switch
    {
        LearnerEnrolled or LearnerPromoted or OfferAccepted or EnrolmentReinstated or TransferredIn => EnrolmentStatus.Enrolled,
        LearnerWaitlisted => EnrolmentStatus.Waitlisted,
        SeatOffered or LearnerNominated => EnrolmentStatus.Offered,
        SeatHeld => EnrolmentStatus.Held,
        EnrolmentWithdrawn or OfferDeclined => EnrolmentStatus.Withdrawn,
        OfferExpired or HoldReleased => EnrolmentStatus.Expired,
        EnrolmentSuspended => EnrolmentStatus.Suspended,
        TransferredOut or LearnerMovedOut => EnrolmentStatus.Transferred,
        LearnerNotPlaced => EnrolmentStatus.NotPlaced,
        ResultMissing => EnrolmentStatus.NoResult,
        EnrolmentCancelled => EnrolmentStatus.Cancelled,
        ResultRecorded { Passed: true } => EnrolmentStatus.Completed,
        ResultRecorded { Passed: false } => EnrolmentStatus.Failed,
        WaitlistSkipped or EligibilityChanged or TransferRequested or TransferCancelled or HoldRefused => null,
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "An event of places without a row in the table."),
    };
}
