using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class WaitlistTests : CourseRunSpecification
{
    [Fact]
    public void A_freed_seat_promotes_the_first_in_line_in_the_same_decision() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), Waitlisted(Chi, 2))
            .When(new Withdraw(Registrar, An))
            .Then(new EnrolmentWithdrawn(An, Now, Late: false), new LearnerPromoted(Binh, Now));

    [Fact]
    public void Added_seats_promote_as_many_as_they_are_in_the_order_of_the_line() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), Waitlisted(Chi, 2), Waitlisted(Dung, 3))
            .When(new ReviseCourseRun(Registrar, Run(capacity: 3), null))
            .Then(new CourseRunRevised(Run(capacity: 3)), new LearnerPromoted(Binh, Now), new LearnerPromoted(Chi, Now));

    [Fact]
    public void Lifting_the_capacity_promotes_everyone() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), Waitlisted(Chi, 2))
            .When(new ReviseCourseRun(Registrar, Run(capacity: null), null))
            .Then(new CourseRunRevised(Run(capacity: null)), new LearnerPromoted(Binh, Now), new LearnerPromoted(Chi, Now));

    [Fact]
    public void Who_leaves_the_line_moves_the_others_up_and_promotes_nobody()
    {
        var run = Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), Waitlisted(Chi, 2))
            .When(new Withdraw(Registrar, Binh)).Then(new EnrolmentWithdrawn(Binh, Now, Late: false, WasWaiting: true)).State;

        Assert.Equal(1, run.WaitlistPosition(run.Find(Chi)!));
    }

    [Fact]
    public void An_ineligible_one_is_skipped_and_the_skip_recorded() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), Waitlisted(Chi, 2), Ineligible(Binh))
            .When(new Withdraw(Registrar, An))
            .Then(new EnrolmentWithdrawn(An, Now, Late: false), new LearnerPromoted(Chi, Now), new WaitlistSkipped(Binh, Now));

    [Fact]
    public void A_free_seat_that_nobody_eligible_waits_for_went_by_all_who_wait() =>
        Given(Scheduled(capacity: 2), Enrolled(An), Enrolled(Dung), Waitlisted(Binh, 1), Waitlisted(Chi, 2), Ineligible(Chi))
            .When(new ReviseCourseRun(Registrar, Run(capacity: 4), null))
            .Then(new CourseRunRevised(Run(capacity: 4)), new LearnerPromoted(Binh, Now), new WaitlistSkipped(Chi, Now));

    [Fact]
    public void A_skip_is_recorded_once() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), Waitlisted(Chi, 2), Waitlisted(Dung, 3), Ineligible(Binh))
            .After(new Withdraw(Registrar, An))
            .When(new Withdraw(Registrar, Chi))
            .Then(new EnrolmentWithdrawn(Chi, Now, Late: false), new LearnerPromoted(Dung, Now));

    [Fact]
    public void One_skipped_keeps_the_place_in_line()
    {
        var run = Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), Waitlisted(Chi, 2), Waitlisted(Dung, 3), Ineligible(Binh))
            .After(new Withdraw(Registrar, An), new ChangeEligibility(Registrar, Binh, Eligible: true)).State;

        Assert.Equal(1, run.WaitlistPosition(run.Find(Binh)!));
        Assert.Equal(2, run.WaitlistPosition(run.Find(Dung)!));
    }

    [Fact]
    public void One_who_becomes_eligible_while_a_seat_is_free_gets_it_at_once() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), Ineligible(Binh))
            .After(new Withdraw(Registrar, An))
            .When(new ChangeEligibility(Platform, Binh, Eligible: true))
            .Then(new EligibilityChanged(Binh, Now, Eligible: true), new LearnerPromoted(Binh, Now));

    [Fact]
    public void Eligibility_that_changes_while_the_run_is_full_only_counts_later() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1))
            .When(new ChangeEligibility(Platform, Binh, Eligible: false))
            .Then(new EligibilityChanged(Binh, Now, Eligible: false));

    [Fact]
    public void The_eligibility_of_who_does_not_wait_does_not_matter() =>
        Given(Scheduled(), Enrolled(An)).When(new ChangeEligibility(Platform, An, Eligible: false)).ThenNothing();

    [Fact]
    public void A_newcomer_does_not_pass_those_who_wait() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1))
            .After(new Withdraw(Registrar, An))
            .When(new Enrol(Registrar, Chi)).Then(Waitlisted(Chi, position: 1));
}
