using System.Collections.Immutable;
using AiTalent.Contracts.Commands;
using AiTalent.Domain.CourseRuns;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.CourseRuns;

/// <summary>One course run; its key is the id. Times of commands are set by the grain; refusals come back as values.</summary>
[Alias("ICourseRunGrain")]
public interface ICourseRunGrain : IGrainWithGuidKey
{
    /// <summary>Schedules the run; the repeat of the same definition answers as the first did.</summary>
    [Alias("Schedule")]
    Task<Outcome<CourseRunState>> Schedule(ScheduleCourseRun command);

    /// <summary>Changes the definition; refused <c>revision_mismatch</c> where it was changed since the expected revision.</summary>
    [Alias("Revise")]
    Task<Outcome<CourseRunState>> Revise(ReviseCourseRun command);

    /// <summary>Makes a draft public; one that is public stays so.</summary>
    [Alias("Publish")]
    Task<Outcome<CourseRunState>> Publish(PublishCourseRun command);

    /// <summary>Deletes a draft; refused <c>run_published</c> once it is public.</summary>
    [Alias("DeleteDraft")]
    Task<Outcome<CourseRunState>> DeleteDraft(DeleteCourseRunDraft command);

    /// <summary>Cancels the run before or during its time.</summary>
    [Alias("Cancel")]
    Task<Outcome<CourseRunState>> Cancel(CancelCourseRun command);

    /// <summary>Closes the run after its last day; refused <c>results_missing</c> where a learner without a result is not named.</summary>
    [Alias("Close")]
    Task<Outcome<CourseRunState>> Close(CloseCourseRun command);

    /// <summary>Ends the waitlist and the offers once the entry has closed; refused <c>not_due</c> before.</summary>
    [Alias("CloseEntry")]
    Task<Outcome<CourseRunState>> CloseEntry(CloseEntry command);

    /// <summary>The run as committed; null where there is none.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<CourseRunState?> Find();

    /// <summary>One learner's place as committed; null where there is none.</summary>
    [AlwaysInterleave, Alias("FindPlace")]
    Task<EnrolmentState?> FindEnrolment(Guid learnerId);

    /// <summary>Enrols or waitlists a learner.</summary>
    [Alias("Enrol")]
    Task<Outcome<EnrolmentState>> Enrol(Enrol command);

    /// <summary>The same command for many learners: an outcome per row, in order.</summary>
    [Alias("EnrolBatch")]
    Task<ImmutableArray<Outcome<EnrolmentState>>> EnrolBatch(ImmutableArray<Enrol> commands);

    /// <summary>Offers a learner a partnership's seat, by one of its parties.</summary>
    [Alias("Nominate")]
    Task<Outcome<EnrolmentState>> Nominate(Nominate command);

    /// <summary>Ends a learner's place and promotes the next who waits.</summary>
    [Alias("Withdraw")]
    Task<Outcome<EnrolmentState>> Withdraw(Withdraw command);

    /// <summary>Accepts an offered seat.</summary>
    [Alias("Accept")]
    Task<Outcome<EnrolmentState>> Accept(AcceptOffer command);

    /// <summary>Declines an offered seat.</summary>
    [Alias("Decline")]
    Task<Outcome<EnrolmentState>> Decline(DeclineOffer command);

    /// <summary>Ends an offer that is over; refused <c>not_due</c> before its time.</summary>
    [Alias("Expire")]
    Task<Outcome<EnrolmentState>> Expire(ExpireOffer command);

    /// <summary>Suspends an enrolment; the seat stays taken.</summary>
    [Alias("Suspend")]
    Task<Outcome<EnrolmentState>> Suspend(SuspendEnrolment command);

    /// <summary>Takes a suspension back.</summary>
    [Alias("Reinstate")]
    Task<Outcome<EnrolmentState>> Reinstate(ReinstateEnrolment command);

    /// <summary>Tells the run that a waiting learner became eligible or no longer is.</summary>
    [Alias("ChangeEligibility")]
    Task<Outcome<EnrolmentState>> ChangeEligibility(ChangeEligibility command);

    /// <summary>Looks up whether a waiting learner meets the prerequisites, and follows.</summary>
    [Alias("FollowPrerequisites")]
    Task<Outcome<EnrolmentState>> FollowPrerequisites(Guid learnerId);

    /// <summary>Ends an enrolment because the learner got a seat in another run of the course.</summary>
    [Alias("MoveOut")]
    Task<Outcome<EnrolmentState>> MoveOut(MoveOut command);

    /// <summary>Results: an outcome per row, in order.</summary>
    [Alias("RecordResults")]
    Task<ImmutableArray<Outcome<EnrolmentState>>> RecordResults(ImmutableArray<RecordResult> commands);

    /// <summary>Starts a transfer out of this run and drives it as far as it goes.</summary>
    [Alias("Transfer")]
    Task<Outcome<EnrolmentState>> Transfer(RequestTransfer command);

    /// <summary>Drives a transfer that is under way to its end; safe to repeat.</summary>
    [Alias("DriveTransfer")]
    Task DriveTransfer(OpenTransfer transfer);

    /// <summary>A step of a transfer into this run: takes a seat, or says for ever why not.</summary>
    [Alias("HoldSeat")]
    Task<Outcome<HoldOutcome>> HoldSeat(HoldSeat command);

    /// <summary>A step of a transfer into this run: the held seat becomes an enrolment.</summary>
    [Alias("TransferIn")]
    Task<Outcome<bool>> TransferIn(TransferIn command);

    /// <summary>A step of a cancelled transfer into this run: gives the held seat back.</summary>
    [Alias("ReleaseHold")]
    Task<Outcome<bool>> ReleaseHold(ReleaseHold command);

    /// <summary>A step of an allotment: sets seats aside, or says for ever that there are none. Answers the seats reserved.</summary>
    [Alias("ReserveBlock")]
    Task<Outcome<int>> ReserveBlock(ReserveBlock command);

    /// <summary>A step of a return: seats of an allotment that nobody has go back to the open part. Answers the seats still reserved.</summary>
    [Alias("ReturnBlockSeats")]
    Task<Outcome<int>> ReturnBlockSeats(ReturnBlockSeats command);
}
