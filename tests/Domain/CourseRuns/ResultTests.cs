using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class ResultTests : CourseRunSpecification
{
    private static CourseRunEvent Scheduled(int? capacity = 2) => Scheduled(Run(capacity) with { StartsOn = new(2026, 3, 2) });

    private static readonly CourseRunEvent[] AnHasWithdrawn = [Scheduled(capacity: 1), Enrolled(An), new EnrolmentWithdrawn(An, Now, Late: false)];

    [Theory]
    [InlineData(true, EnrolmentStatus.Completed)]
    [InlineData(false, EnrolmentStatus.Failed)]
    public void A_result_finishes_the_enrolment(bool passed, EnrolmentStatus status)
    {
        var run = Given(Scheduled(), Enrolled(An)).When(new RecordResult(Registrar, An, passed, 61.5m))
            .Then(new ResultRecorded(An, Now, passed, 61.5m)).State;

        Assert.Equal(status, run.Find(An)!.Status);
    }

    [Fact]
    public void A_correction_replaces_a_result() =>
        Given(Scheduled(), Enrolled(An), new ResultRecorded(An, Now, false, 49))
            .When(new RecordResult(Registrar, An, true, 51, ReasonCode: "appeal")).Then(new ResultRecorded(An, Now, true, 51, "appeal"));

    [Theory]
    [InlineData(null, "required")]
    [InlineData("Not a code", "bad_characters")]
    public void A_person_who_corrects_a_result_says_why(string? reason, string code) =>
        Given(Scheduled(), Enrolled(An), new ResultRecorded(An, Now, false, 49))
            .When(new RecordResult(Registrar, An, true, 51, ReasonCode: reason)).ThenRefused(code, "reason");

    [Fact]
    public void The_same_result_again_needs_no_reason() =>
        Given(Scheduled(), Enrolled(An), new ResultRecorded(An, Now, false, 49)).When(new RecordResult(Registrar, An, false, 49)).ThenNothing();

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    public void A_grade_is_from_0_to_100(double grade) =>
        Given(Scheduled(), Enrolled(An)).When(new RecordResult(Registrar, An, true, (decimal)grade)).ThenRefused("out_of_range", "grade");

    [Fact]
    public void Who_only_waits_gets_no_result() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1)).When(new RecordResult(Registrar, Binh, true)).ThenRefused("not_enrolled");

    [Fact]
    public void Who_was_never_there_gets_no_result() =>
        Given(Scheduled()).When(new RecordResult(Administrator, An, true, EffectiveAt: Now)).ThenRefused("not_enrolled");

    [Fact]
    public void A_history_result_replaces_a_withdrawal_without_reopening_activity()
    {
        var after = Given(AnHasWithdrawn).When(new RecordResult(Administrator, An, false, EffectiveAt: Now)).Then(new ResultRecorded(An, Now, false, null));

        Assert.Equal(EnrolmentStatus.Failed, after.State.Find(An)!.Status);
        Assert.False(after.State.Find(An)!.Status.IsActive());
    }

    [Fact]
    public void A_result_of_today_does_not_replace_a_withdrawal() =>
        Given(AnHasWithdrawn).When(new RecordResult(Administrator, An, false)).ThenRefused("not_enrolled");

    [Fact]
    public void A_history_result_takes_a_seat_again() =>
        Given(AnHasWithdrawn).After(new RecordResult(Administrator, An, false, EffectiveAt: Now))
            .When(new Enrol(Registrar, Binh)).Then(Waitlisted(Binh, position: 1));

    [Fact]
    public void A_history_result_is_never_beyond_the_seats() =>
        Given([.. AnHasWithdrawn, Enrolled(Binh)]).When(new RecordResult(Administrator, An, false, EffectiveAt: Now)).ThenRefused("run_full");

    [Fact]
    public void A_result_before_the_run_has_started_is_refused()
    {
        var started = new DateTimeOffset(2026, 4, 5, 17, 0, 0, TimeSpan.Zero);
        var run = Given(CourseRunSpecification.Scheduled(), Enrolled(An));

        run.When(new RecordResult(Registrar.On(started.AddTicks(-1)), An, true)).ThenRefused("run_not_started");
        run.When(new RecordResult(Administrator.On(started), An, true, EffectiveAt: started.AddTicks(-1))).ThenRefused("run_not_started");
        run.When(new RecordResult(Registrar.On(started), An, true)).Then(new ResultRecorded(An, started, true, null));
    }

    [Fact]
    public void A_result_before_the_enrolment_took_effect_is_refused() =>
        Given(Scheduled(), Enrolled(An)).When(new RecordResult(Administrator, An, true, EffectiveAt: Now.AddDays(-1)))
            .ThenRefused("effective_backwards", "effectiveAt");

    [Fact]
    public void Only_who_may_bring_history_dates_a_result() =>
        Given(Scheduled(), Enrolled(An)).When(new RecordResult(Registrar, An, true, EffectiveAt: Now)).ThenRefused("not_permitted", "effectiveAt");

    [Fact]
    public void A_correction_to_not_passed_can_ask_for_the_credentials_to_be_suspended()
    {
        var correction = new RecordResult(Registrar, An, Passed: false, ReasonCode: "appeal", SuspendsCredentials: true);

        Given(Scheduled(), Enrolled(An), new ResultRecorded(An, Now, Passed: true, null)).When(correction)
            .Then(new ResultRecorded(An, Now, Passed: false, null, "appeal", SuspendsCredentials: true));
        Given(Scheduled(), Enrolled(An)).When(correction).Then(new ResultRecorded(An, Now, Passed: false, null, "appeal"));
    }

    [Fact]
    public void Who_may_not_suspend_credentials_cannot_ask_for_it()
    {
        var teacher = Registrar with { Actor = Actor.Person("user:teacher", Role.Instructor, Hanoi) };

        Given(Scheduled(), Enrolled(An), new ResultRecorded(An, Now, Passed: true, null))
            .When(new RecordResult(teacher, An, Passed: false, ReasonCode: "appeal", SuspendsCredentials: true)).ThenRefused("not_permitted");
    }
}
