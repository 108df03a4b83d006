using System.Collections.Immutable;
using AiTalent.Contracts.Commands;
using AiTalent.Domain.CourseRuns;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.CourseRuns;

/// <summary>
/// Represents one course run; the grain key is the run id. The grain sets the time of each command. Refusals are
/// returned as values.
/// </summary>
[Alias("ICourseRunGrain")]
public interface ICourseRunGrain : IGrainWithGuidKey
{
    /// <summary>Schedules the run. Repeating the same definition returns the first result.</summary>
    [Alias("Schedule")]
    Task<Outcome<CourseRunState>> Schedule(ScheduleCourseRun command);

    /// <summary>
    /// Changes the definition. Refused with <c>revision_mismatch</c> if it changed since the expected revision.
    /// </summary>
    [Alias("Revise")]
    Task<Outcome<CourseRunState>> Revise(ReviseCourseRun command);

    /// <summary>Publishes a draft. Has no effect on a published run.</summary>
    [Alias("Publish")]
    Task<Outcome<CourseRunState>> Publish(PublishCourseRun command);

    /// <summary>Deletes a draft. Refused with <c>run_published</c> after publication.</summary>
    [Alias("DeleteDraft")]
    Task<Outcome<CourseRunState>> DeleteDraft(DeleteCourseRunDraft command);

    /// <summary>Cancels the run before or during its dates.</summary>
    [Alias("Cancel")]
    Task<Outcome<CourseRunState>> Cancel(CancelCourseRun command);

    /// <summary>
    /// Closes the run after its last day. Refused with <c>results_missing</c> if a learner without a result is not
    /// listed.
    /// </summary>
    [Alias("Close")]
    Task<Outcome<CourseRunState>> Close(CloseCourseRun command);

    /// <summary>
    /// Ends the waitlist and the offers after the entry deadline. Refused with <c>not_due</c> before it.
    /// </summary>
    [Alias("CloseEntry")]
    Task<Outcome<CourseRunState>> CloseEntry(CloseEntry command);

    /// <summary>Returns the committed state of the run, or null if it does not exist.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<CourseRunState?> Find();

    /// <summary>Returns the committed enrolment of a learner, or null if there is none.</summary>
    [AlwaysInterleave, Alias("FindPlace")]
    Task<EnrolmentState?> FindEnrolment(Guid learnerId);

    /// <summary>Enrols or waitlists a learner.</summary>
    [Alias("Enrol")]
    Task<Outcome<EnrolmentState>> Enrol(Enrol command);

    /// <summary>Enrols several learners. Returns one outcome per command, in order.</summary>
    [Alias("EnrolBatch")]
    Task<ImmutableArray<Outcome<EnrolmentState>>> EnrolBatch(ImmutableArray<Enrol> commands);

    /// <summary>Offers a learner a seat of a partnership, on behalf of one of its parties.</summary>
    [Alias("Nominate")]
    Task<Outcome<EnrolmentState>> Nominate(Nominate command);

    /// <summary>Ends a learner's enrolment and promotes the next waitlisted learner.</summary>
    [Alias("Withdraw")]
    Task<Outcome<EnrolmentState>> Withdraw(Withdraw command);

    /// <summary>Accepts an offered seat.</summary>
    [Alias("Accept")]
    Task<Outcome<EnrolmentState>> Accept(AcceptOffer command);

    /// <summary>Declines an offered seat.</summary>
    [Alias("Decline")]
    Task<Outcome<EnrolmentState>> Decline(DeclineOffer command);

    /// <summary>Ends an expired offer. Refused with <c>not_due</c> before its expiry.</summary>
    [Alias("Expire")]
    Task<Outcome<EnrolmentState>> Expire(ExpireOffer command);

    /// <summary>Suspends an enrolment. The seat remains taken.</summary>
    [Alias("Suspend")]
    Task<Outcome<EnrolmentState>> Suspend(SuspendEnrolment command);

    /// <summary>Lifts the suspension of an enrolment.</summary>
    [Alias("Reinstate")]
    Task<Outcome<EnrolmentState>> Reinstate(ReinstateEnrolment command);

    /// <summary>Records that a waitlisted learner became eligible or ceased to be.</summary>
    [Alias("ChangeEligibility")]
    Task<Outcome<EnrolmentState>> ChangeEligibility(ChangeEligibility command);

    /// <summary>
    /// Checks whether a waitlisted learner meets the prerequisites and updates the enrolment accordingly.
    /// </summary>
    [Alias("FollowPrerequisites")]
    Task<Outcome<EnrolmentState>> FollowPrerequisites(Guid learnerId);

    /// <summary>Ends an enrolment because the learner got a seat in another run of the same course.</summary>
    [Alias("MoveOut")]
    Task<Outcome<EnrolmentState>> MoveOut(MoveOut command);

    /// <summary>Records results. Returns one outcome per command, in order.</summary>
    [Alias("RecordResults")]
    Task<ImmutableArray<Outcome<EnrolmentState>>> RecordResults(ImmutableArray<RecordResult> commands);

    /// <summary>Starts a transfer out of this run and advances it as far as possible.</summary>
    [Alias("Transfer")]
    Task<Outcome<EnrolmentState>> Transfer(RequestTransfer command);

    /// <summary>Drives an open transfer to completion. Safe to repeat.</summary>
    [Alias("DriveTransfer")]
    Task DriveTransfer(OpenTransfer transfer);

    /// <summary>Takes a seat for a transfer into this run, or refuses it permanently.</summary>
    [Alias("HoldSeat")]
    Task<Outcome<HoldOutcome>> HoldSeat(HoldSeat command);

    /// <summary>Converts the seat held by a transfer into an enrolment in this run.</summary>
    [Alias("TransferIn")]
    Task<Outcome<bool>> TransferIn(TransferIn command);

    /// <summary>Releases the held seat of a cancelled transfer into this run.</summary>
    [Alias("ReleaseHold")]
    Task<Outcome<bool>> ReleaseHold(ReleaseHold command);

    /// <summary>
    /// Reserves the seats of an allotment, or refuses them permanently. Returns the number of reserved seats.
    /// </summary>
    [Alias("ReserveBlock")]
    Task<Outcome<int>> ReserveBlock(ReserveBlock command);

    /// <summary>
    /// Returns unused seats of an allotment to the open part. Returns the number of seats that remain reserved.
    /// </summary>
    [Alias("ReturnBlockSeats")]
    Task<Outcome<int>> ReturnBlockSeats(ReturnBlockSeats command);
}
