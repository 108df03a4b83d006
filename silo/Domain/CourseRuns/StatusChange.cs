namespace AiTalent.Domain.CourseRuns;

/// <summary>The status that an event puts a place in: one table for the rules and for every fold of the log.</summary>
public static class StatusChange
{
    /// <returns>Null where the event changes no status.</returns>
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
