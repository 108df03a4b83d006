using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class WithdrawingTests : CourseRunSpecification
{
    [Fact]
    public void Before_the_deadline_it_leaves_no_mark() =>
        Given(Scheduled(), Enrolled(An)).When(new Withdraw(Self(An).On(Deadline.AddTicks(-1)), An))
            .Then(new EnrolmentWithdrawn(An, Deadline.AddTicks(-1), Late: false));

    [Fact]
    public void From_the_deadline_on_it_is_a_late_withdrawal() =>
        Given(Scheduled(), Enrolled(An)).When(new Withdraw(Self(An).On(Deadline), An))
            .Then(new EnrolmentWithdrawn(An, Deadline, Late: true));

    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", 17)]
    [InlineData("Asia/Seoul", 15)]
    public void Without_a_deadline_it_is_late_from_the_first_day_of_the_run_in_its_zone(string zone, int hourOfTheDayBefore)
    {
        var run = Run() with { WithdrawalDeadline = null, TimeZone = zone };
        var start = new DateTimeOffset(2026, 4, 5, hourOfTheDayBefore, 0, 0, TimeSpan.Zero);

        Given(Scheduled(run), Enrolled(An)).When(new Withdraw(Self(An).On(start.AddTicks(-1)), An)).Then(new EnrolmentWithdrawn(An, start.AddTicks(-1), Late: false));
        Given(Scheduled(run), Enrolled(An)).When(new Withdraw(Self(An).On(start), An)).Then(new EnrolmentWithdrawn(An, start, Late: true));
    }

    [Fact]
    public void The_deadline_is_judged_at_the_effective_time() =>
        Given(Scheduled(), Enrolled(An)).When(new Withdraw(Administrator.On(Deadline.AddDays(9)), An, EffectiveAt: Deadline.AddDays(-1)))
            .Then(new EnrolmentWithdrawn(An, Deadline.AddDays(-1), Late: false));

    [Fact]
    public void Who_only_waits_never_withdraws_late() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1)).When(new Withdraw(Self(Binh).On(Deadline), Binh))
            .Then(new EnrolmentWithdrawn(Binh, Deadline, Late: false, WasWaiting: true));

    [Fact]
    public void A_suspended_learner_can_withdraw() =>
        Given(Scheduled(), Enrolled(An), new EnrolmentSuspended(An, Now)).When(new Withdraw(Self(An), An))
            .Then(new EnrolmentWithdrawn(An, Now, Late: false));

    [Fact]
    public void Who_is_not_there_cannot_withdraw() =>
        Given(Scheduled()).When(new Withdraw(Self(An), An)).ThenRefused("not_enrolled");

    [Fact]
    public void Why_somebody_is_withdrawn_stands_in_the_log_as_a_code()
    {
        Given(Scheduled(), Enrolled(An)).When(new Withdraw(Registrar, An, ReasonCode: "never_came")).Then(new EnrolmentWithdrawn(An, Now, Late: false, "never_came"));
        Given(Scheduled(), Enrolled(An)).When(new Withdraw(Registrar, An, ReasonCode: "")).ThenRefused("required", "reason");
        Given(Scheduled(), Enrolled(An)).When(new Withdraw(Registrar, An, ReasonCode: "she never came")).ThenRefused("bad_characters", "reason");
    }

    [Fact]
    public void Who_has_finished_cannot_withdraw() =>
        Given(Scheduled(), Enrolled(An), new ResultRecorded(An, Now, Passed: true, null))
            .When(new Withdraw(Self(An), An)).ThenRefused("already_finished");

    [Fact]
    public void A_withdrawal_before_the_enrolment_took_effect_is_refused() =>
        Given(Scheduled(), Enrolled(An)).When(new Withdraw(Administrator, An, EffectiveAt: Now.AddDays(-1)))
            .ThenRefused("effective_backwards", "effectiveAt");

    [Fact]
    public void A_suspended_learner_is_reinstated() =>
        Given(Scheduled(), Enrolled(An)).After(new SuspendEnrolment(Registrar, An))
            .When(new ReinstateEnrolment(Registrar, An)).Then(new EnrolmentReinstated(An, Now));

    [Fact]
    public void Only_an_enrolled_learner_is_suspended() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1)).When(new SuspendEnrolment(Registrar, Binh)).ThenRefused("not_enrolled");
}
