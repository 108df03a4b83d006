using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

/// <summary>Refusals of a course run. The codes are part of the public API.</summary>
public static class CourseRunRefusals
{
    public static readonly Refusal RunFull = new("run_full");
    public static readonly Refusal RunNotPublished = new("run_not_published");
    public static readonly Refusal RunClosed = new("run_closed");
    public static readonly Refusal WindowNotOpen = new("window_not_open");
    public static readonly Refusal WindowClosed = new("window_closed");
    public static readonly Refusal EntryClosed = new("entry_closed");
    public static readonly Refusal RunCancelled = new("run_cancelled");
    public static readonly Refusal RunAlreadyClosed = new("run_already_closed");
    public static readonly Refusal RunEnded = new("run_ended");
    public static readonly Refusal RunNotStarted = new("run_not_started");
    public static readonly Refusal RunNotEnded = new("run_not_ended");
    public static readonly Refusal RunPublished = new("run_published");
    public static readonly Refusal ResultsMissing = new("results_missing", "withoutResult");
    public static readonly Refusal NotEligible = new("not_eligible");
    public static readonly Refusal NoAllotment = new("no_allotment", "partnershipId");
    public static readonly Refusal AgreementNotInForce = new("agreement_not_in_force", "partnershipId");
    public static readonly Refusal NotNominable = new("not_nominable", "email");
    public static readonly Refusal NotEnrolled = new("not_enrolled");
    public static readonly Refusal AlreadyEnrolled = new("already_enrolled");
    public static readonly Refusal AlreadyPassed = new("already_passed");
    public static readonly Refusal AlreadyInCourse = new("already_in_course");
    public static readonly Refusal AlreadyTransferred = new("already_transferred");
    public static readonly Refusal AlreadyCompleted = new("already_completed");
    public static readonly Refusal AlreadyFinished = new("already_finished");
    public static readonly Refusal NoOffer = new("no_offer");
    public static readonly Refusal OfferExpired = new("offer_expired");
    public static readonly Refusal NotDue = new("not_due");
    public static readonly Refusal CapacityBelowTaken = new("capacity_below_taken", "capacity");
    public static readonly Refusal EffectiveBackwards = new("effective_backwards", "effectiveAt");
    public static readonly Refusal TransferInProgress = new("transfer_in_progress");
    public static readonly Refusal NoTransfer = new("no_transfer");
    public static readonly Refusal SameRun = new("same_run", "targetRunId");
    public static readonly Refusal HoldExpired = new("hold_expired");
    public static readonly Refusal GradeOutOfRange = new("out_of_range", "grade");
    public static readonly Refusal NotEnoughSeats = new("not_enough_seats", "seats");
    public static readonly Refusal SeatsOutOfRange = new("out_of_range", "seats");
}
