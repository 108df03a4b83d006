using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Verification;

/// <summary>Defines the statuses from which an event is allowed; null is a learner without an enrolment.</summary>
internal static class StatusRules
{
    public static bool Allows(EnrolmentEvent @event, EnrolmentStatus? from) => @event switch
    {
        LearnerEnrolled or LearnerWaitlisted or SeatHeld or LearnerNominated => from is null
            or EnrolmentStatus.Withdrawn or EnrolmentStatus.Transferred or EnrolmentStatus.Failed or EnrolmentStatus.Expired
            or EnrolmentStatus.NotPlaced or EnrolmentStatus.NoResult or EnrolmentStatus.Cancelled,
        LearnerPromoted or SeatOffered or EligibilityChanged or WaitlistSkipped or LearnerNotPlaced => from is EnrolmentStatus.Waitlisted,
        OfferAccepted or OfferDeclined or OfferExpired => from is EnrolmentStatus.Offered,
        EnrolmentSuspended or TransferRequested or TransferredOut or TransferCancelled => from is EnrolmentStatus.Enrolled,
        ResultMissing => from is EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended,
        LearnerMovedOut => from is EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended or EnrolmentStatus.Offered,
        EnrolmentCancelled => from is EnrolmentStatus.Waitlisted or EnrolmentStatus.Offered or EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended,
        EnrolmentReinstated => from is EnrolmentStatus.Suspended,
        TransferredIn or HoldReleased => from is EnrolmentStatus.Held,
        EnrolmentWithdrawn => from is EnrolmentStatus.Waitlisted or EnrolmentStatus.Offered or EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended,
        ResultRecorded => from is EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended or EnrolmentStatus.Completed or EnrolmentStatus.Failed
            or EnrolmentStatus.Withdrawn or EnrolmentStatus.NoResult,
        HoldRefused => true,
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of places."),
    };

    /// <summary>Returns the attempt that an event starts; null if it starts none.</summary>
    public static int? Attempt(EnrolmentEvent @event) => @event switch
    {
        LearnerEnrolled e => e.Attempt,
        LearnerWaitlisted e => e.Attempt,
        SeatHeld e => e.Attempt,
        LearnerNominated e => e.Attempt,
        _ => null,
    };
}
