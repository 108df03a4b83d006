using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class EndingTests : CourseRunSpecification
{
    private static readonly DateTimeOffset Ends = new(2026, 7, 31, 17, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Taught = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_run_is_closed_after_its_last_day() =>
        Given(Scheduled(), Enrolled(An)).When(new CloseCourseRun(Registrar.On(Ends.AddTicks(-1)), [An])).ThenRefused("run_not_ended");

    [Fact]
    public void Learners_without_a_result_are_named_and_get_none()
    {
        var run = Given(Scheduled(capacity: 3), Enrolled(An), Enrolled(Binh), new EnrolmentSuspended(Binh, Now), Enrolled(Chi), new ResultRecorded(Chi, Taught, true, 80));

        run.When(new CloseCourseRun(Registrar.On(Ends), [An])).ThenRefused("results_missing", "withoutResult");
        var after = run.When(new CloseCourseRun(Registrar.On(Ends), [An, Binh, Chi]))
            .Then(new ResultMissing(An, Ends), new ResultMissing(Binh, Ends), new CourseRunClosed()).State;
        Assert.Equal(EnrolmentStatus.Completed, after.Find(Chi)!.Status);
        Assert.Equal(3, after.Taken);
    }

    [Fact]
    public void A_late_result_is_recorded_with_a_reason()
    {
        var closed = Given(Scheduled(), Enrolled(An)).After(new CloseCourseRun(Registrar.On(Ends), [An]));

        closed.When(new RecordResult(Registrar.On(Ends), An, true, 70)).ThenRefused("required", "reason");
        closed.When(new RecordResult(Registrar.On(Ends), An, true, 70, ReasonCode: "late_result")).Then(new ResultRecorded(An, Ends, true, 70, "late_result"));
    }

    [Fact]
    public void Nobody_enters_or_changes_a_closed_run()
    {
        var closed = Given(Scheduled()).After(new CloseCourseRun(Registrar.On(Ends)));

        closed.When(new Enrol(Registrar.On(Ends), An, OverrideReason: "late_visa")).ThenRefused("run_already_closed");
        closed.When(new ReviseCourseRun(Registrar.On(Ends), Run(capacity: 9), null)).ThenRefused("run_already_closed");
        closed.When(new CancelCourseRun(Registrar.On(Ends), "too_few")).ThenRefused("run_already_closed");
    }

    [Fact]
    public void Cancelling_ends_every_enrolment_the_line_the_offers_and_the_blocks()
    {
        var run = Given(
            Scheduled(capacity: 4), Block(2), Enrolled(An), Enrolled(Binh, partnership: Partner), Waitlisted(Chi, 1), Waitlisted(Dung, 2), Offered(Dung));

        var after = run.When(new CancelCourseRun(Registrar.On(Taught), "too_few")).Then(
            new CourseRunCancelled("too_few"), new EnrolmentCancelled(An, Taught, "too_few"), new EnrolmentCancelled(Binh, Taught, "too_few"), new EnrolmentCancelled(Chi, Taught, "too_few"),
            new EnrolmentCancelled(Dung, Taught, "too_few"), new BlockSeatsReturned(Allotment, Partner, 2)).State;
        Assert.Equal((0, 0, 0), (after.Taken, after.Waitlisted, after.Reserved));
        Assert.All(after.Enrolments, enrolment => Assert.True(enrolment.Status.CanApplyAgain()));
    }

    [Fact]
    public void Cancelling_keeps_results_that_were_recorded() =>
        Given(Scheduled(), Enrolled(An), new ResultRecorded(An, Taught, true, 80)).When(new CancelCourseRun(Registrar.On(Taught), "too_few")).Then(new CourseRunCancelled("too_few"));

    [Fact]
    public void A_run_is_cancelled_for_a_reason_and_before_its_end()
    {
        Given(Scheduled()).When(new CancelCourseRun(Registrar, "")).ThenRefused("required", "reason");
        Given(Scheduled()).When(new CancelCourseRun(Registrar.On(Ends), "too_few")).ThenRefused("run_ended");
        Given(new CourseRunScheduled(RunId, Run(), IsDraft: true)).When(new CancelCourseRun(Registrar, "too_few")).ThenRefused("run_not_published");
    }

    [Fact]
    public void A_transfer_that_is_under_way_arrives_in_a_cancelled_run_as_cancelled() =>
        Given(Scheduled(), new SeatHeld(An, Now, Transfer, 1, Now.AddMinutes(15), null)).After(new CancelCourseRun(Registrar, "too_few"))
            .When(new TransferIn(Platform, Transfer, An)).Then(new TransferredIn(An, Now, Transfer), new EnrolmentCancelled(An, Now));

    [Fact]
    public void A_learner_who_was_about_to_leave_a_cancelled_run_leaves_or_is_cancelled()
    {
        var run = Given(Scheduled(), Enrolled(An), new TransferRequested(An, Now, Transfer, OtherRunId)).After(new CancelCourseRun(Registrar, "too_few"));

        run.When(new TransferOut(Platform, Transfer, An, Now.AddMinutes(1))).Then(new TransferredOut(An, Now, Transfer));
        run.When(new CancelTransfer(Platform, Transfer, An, "run_full")).Then(new TransferCancelled(An, Now, Transfer, "run_full"), new EnrolmentCancelled(An, Now));
    }

    [Fact]
    public void Nobody_enters_a_cancelled_run() =>
        Given(Scheduled()).After(new CancelCourseRun(Registrar, "too_few")).When(new Enrol(Registrar, An)).ThenRefused("run_cancelled");

    [Fact]
    public void A_draft_is_deleted_and_a_published_run_is_not()
    {
        var draft = Given(new CourseRunScheduled(RunId, Run(), IsDraft: true));

        draft.When(new DeleteCourseRunDraft(Registrar)).Then(new CourseRunDraftDeleted());
        draft.After(new DeleteCourseRunDraft(Registrar)).When(new PublishCourseRun(Registrar)).ThenRefused("not_found");
        draft.After(new DeleteCourseRunDraft(Registrar)).When(new ScheduleCourseRun(Registrar, RunId, Run())).ThenRefused("already_exists", "id");
        Given(Scheduled()).When(new DeleteCourseRunDraft(Registrar)).ThenRefused("run_published");
    }
}
