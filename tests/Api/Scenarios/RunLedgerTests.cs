using AiTalent.Domain.CourseRuns;
using AiTalent.Load.Ledger;
using Xunit;

namespace AiTalent.Api.Tests.Scenarios;

/// <summary>Tests that the check of the oversell race detects an inconsistent log.</summary>
public sealed class RunLedgerTests
{
    private static readonly Guid An = Guid.CreateVersion7();
    private static readonly Guid Binh = Guid.CreateVersion7();
    private static readonly Guid Chi = Guid.CreateVersion7();

    [Fact]
    public void A_true_log_has_nothing_broken()
    {
        var ledger = new RunStory(capacity: 1).Enrols(An).Waits(Binh, 1).Waits(Chi, 2)
            .Then(new EnrolmentWithdrawn(An, RunStory.Noon, Late: false), new LearnerPromoted(Binh, RunStory.Noon))
            .Waits(An, 2, attempt: 2)
            .Then(new CourseRunRevised(RunStory.Definition(2)), new LearnerPromoted(Chi, RunStory.Noon))
            .Count();

        Assert.Empty(ledger.Broken);
        Assert.Equal((2, 1, 2), (ledger.Taken, ledger.Waiting, ledger.Capacity));
    }

    [Fact]
    public void A_seat_too_many_is_seen() =>
        Assert.Contains("2 seats taken of 1", Assert.Single(new RunStory(capacity: 1).Enrols(An).Enrols(Binh).Count().Broken));

    [Fact]
    public void A_capacity_below_what_is_taken_is_seen() =>
        Assert.NotEmpty(new RunStory(capacity: 2).Enrols(An).Enrols(Binh).Then(new CourseRunRevised(RunStory.Definition(1))).Count().Broken);

    [Fact]
    public void A_promotion_out_of_turn_is_seen() =>
        Assert.Contains(
            new RunStory(capacity: 1).Enrols(An).Waits(Binh, 1).Waits(Chi, 2)
                .Then(new EnrolmentWithdrawn(An, RunStory.Noon, Late: false), new LearnerPromoted(Chi, RunStory.Noon)).Count().Broken,
            broken => broken.Contains("out of turn", StringComparison.Ordinal));

    [Fact]
    public void A_seat_that_stays_free_while_somebody_waits_is_seen() =>
        Assert.Contains("1 seats free while 1 wait", Assert.Single(
            new RunStory(capacity: 1).Enrols(An).Waits(Binh, 1).Then(new EnrolmentWithdrawn(An, RunStory.Noon, Late: false)).Count().Broken));

    [Fact]
    public void A_promotion_in_a_command_of_its_own_comes_too_late() =>
        Assert.NotEmpty(new RunStory(capacity: 1).Enrols(An).Waits(Binh, 1).Then(new EnrolmentWithdrawn(An, RunStory.Noon, Late: false))
            .Then(new LearnerPromoted(Binh, RunStory.Noon)).Count().Broken);

    [Fact]
    public void A_learner_who_is_enrolled_twice_is_seen() => Assert.NotEmpty(new RunStory(capacity: 5).Enrols(An).Enrols(An, attempt: 2).Count().Broken);

    [Fact]
    public void A_learner_who_is_told_to_wait_although_a_seat_is_free_is_seen() => Assert.NotEmpty(new RunStory(capacity: 1).Waits(An, 1).Count().Broken);

    [Fact]
    public void A_wrong_place_in_the_queue_is_seen() => Assert.NotEmpty(new RunStory(capacity: 1).Enrols(An).Waits(Binh, 2).Count().Broken);

    [Fact]
    public void An_answer_that_the_log_does_not_hold_is_seen()
    {
        var ledger = new RunStory(capacity: 1).Enrols(An).Waits(Binh, 1).Count();
        var key = Guid.CreateVersion7();

        Assert.Empty(RunLog.Untrue(ledger, [AcknowledgedAs(An, key, EnrolmentStatus.Enrolled, null, 2), AcknowledgedAs(Binh, key, EnrolmentStatus.Waitlisted, 1, 3)]));
        Assert.NotEmpty(RunLog.Untrue(ledger, [AcknowledgedAs(Chi, key, EnrolmentStatus.Enrolled, null, 3)]));
        Assert.NotEmpty(RunLog.Untrue(ledger, [AcknowledgedAs(Binh, key, EnrolmentStatus.Enrolled, null, 3)]));
        Assert.NotEmpty(RunLog.Untrue(ledger, [AcknowledgedAs(Binh, key, EnrolmentStatus.Waitlisted, 2, 3)]));
        Assert.NotEmpty(RunLog.Untrue(ledger, [AcknowledgedAs(Binh, key, EnrolmentStatus.Waitlisted, 1, 2)]));
    }

    [Fact]
    public void Two_answers_under_one_key_are_seen()
    {
        var ledger = new RunStory(capacity: 1).Enrols(An).Waits(Binh, 1)
            .Then(new EnrolmentWithdrawn(An, RunStory.Noon, Late: false), new LearnerPromoted(Binh, RunStory.Noon)).Count();
        var first = AcknowledgedAs(Binh, Guid.CreateVersion7(), EnrolmentStatus.Waitlisted, 1, 3);

        Assert.Empty(RunLog.Untrue(ledger, [first, first with { IsRepeat = true }]));
        Assert.NotEmpty(RunLog.Untrue(ledger, [first, first with { Status = EnrolmentStatus.Enrolled, WaitlistPosition = null, Position = 5, IsRepeat = true }]));
    }

    private static Acknowledged AcknowledgedAs(Guid learner, Guid key, EnrolmentStatus status, int? waitlistPosition, long position) =>
        new(learner, key, status, 1, waitlistPosition, position, IsRepeat: false);
}
