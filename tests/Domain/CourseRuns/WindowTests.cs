using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class WindowTests : CourseRunSpecification
{
    private static readonly TimeSpan KoreanTime = TimeSpan.FromHours(9);
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    [Fact]
    public void Before_it_opens_nobody_enrols() =>
        Given(Scheduled()).When(new Enrol(Registrar.On(Opens - Tick), An)).ThenRefused("window_not_open");

    [Fact]
    public void It_is_open_from_its_first_instant() =>
        Given(Scheduled()).When(new Enrol(Registrar.On(Opens), An)).Then(new LearnerEnrolled(An, Opens, 1));

    [Fact]
    public void It_is_closed_from_its_last_instant() =>
        Given(Scheduled()).When(new Enrol(Registrar.On(Closes), An)).ThenRefused("window_closed");

    [Fact]
    public void It_is_an_instant_whatever_the_offset_it_is_written_in_and_stands_in_the_log_in_utc()
    {
        var inSeoul = Run() with { EnrolmentOpensAt = Opens.ToOffset(KoreanTime), EnrolmentClosesAt = Closes.ToOffset(KoreanTime), WithdrawalDeadline = Deadline.ToOffset(KoreanTime) };

        Given().When(new ScheduleCourseRun(Registrar, RunId, inSeoul)).Then(Scheduled());
        Given(Scheduled(capacity: 9)).When(new ReviseCourseRun(Registrar, inSeoul, null)).Then(new CourseRunRevised(Run()));
    }

    [Fact]
    public void An_effective_time_stands_in_the_log_in_utc()
    {
        var opens = Opens.ToOffset(KoreanTime);

        Given(Scheduled()).When(new Enrol(Administrator, An, EffectiveAt: opens)).Then(new LearnerEnrolled(An, Opens, 1));
        Given(Scheduled(), new LearnerEnrolled(An, Opens, 1)).When(new Withdraw(Administrator, An, EffectiveAt: opens)).Then(new EnrolmentWithdrawn(An, Opens, Late: false));
        Given(Scheduled(Run() with { StartsOn = new(2026, 3, 1) }), new LearnerEnrolled(An, Opens, 1)).When(new RecordResult(Administrator, An, true, EffectiveAt: opens)).Then(new ResultRecorded(An, Opens, true, null));
    }

    [Fact]
    public void An_override_enrols_outside_of_it_with_its_reason_in_the_log() =>
        Given(Scheduled()).When(new Enrol(Registrar.On(Closes), An, OverrideReason: "late_visa"))
            .Then(new LearnerEnrolled(An, Closes, 1, OverrideReason: "late_visa"));

    [Fact]
    public void An_override_enrols_without_prerequisites() =>
        Given(Scheduled()).When(new Enrol(Registrar, An, Eligible: false, OverrideReason: "equal_course"))
            .Then(new LearnerEnrolled(An, Now, 1, OverrideReason: "equal_course"));

    [Fact]
    public void An_override_is_never_beyond_the_seats() =>
        Given(Scheduled(capacity: 1), Enrolled(An)).When(new Enrol(Registrar, Binh, OverrideReason: "late_visa"))
            .Then(new LearnerWaitlisted(Binh, Now, 1, 1, OverrideReason: "late_visa"));

    [Fact]
    public void An_override_needs_the_permission() =>
        Given(Scheduled()).When(new Enrol(Self(An).On(Closes), An, OverrideReason: "late_visa")).ThenRefused("not_permitted");

    [Fact]
    public void Only_the_run_s_own_institution_overrides_or_dates_back()
    {
        Given(Scheduled()).When(new Enrol(KoreanAdministrator, An, LearnerInstitutionId: Seoul)).Then(Enrolled(An));
        Given(Scheduled()).When(new Enrol(KoreanAdministrator, An, LearnerInstitutionId: Seoul, OverrideReason: "late_visa")).ThenRefused("other_institution");
        Given(Scheduled()).When(new Enrol(KoreanAdministrator.On(Closes), An, LearnerInstitutionId: Seoul, EffectiveAt: Opens)).ThenRefused("other_institution");
        Given(Scheduled(), Enrolled(An)).When(new Withdraw(KoreanAdministrator.On(Deadline), An, Seoul, EffectiveAt: Now)).ThenRefused("other_institution");
    }

    [Theory]
    [InlineData("", "required")]
    [InlineData("Nguyen An was ill", "bad_characters")]
    [InlineData("a_reason_code_of_more_than_forty_characters", "too_long")]
    public void The_reason_of_an_override_is_a_code_and_no_free_text(string reason, string code) =>
        Given(Scheduled()).When(new Enrol(Registrar, An, OverrideReason: reason)).ThenRefused(code, "overrideReason");

    [Fact]
    public void History_is_not_judged_by_the_window_or_the_end_of_the_run()
    {
        Given(Scheduled()).When(new Enrol(Administrator.On(Closes.AddDays(90)), An, EffectiveAt: Opens)).Then(new LearnerEnrolled(An, Opens, 1));
        Given(Scheduled()).When(new Enrol(Administrator, An, EffectiveAt: Opens - Tick)).Then(new LearnerEnrolled(An, Opens - Tick, 1));
        Given(Scheduled()).When(new Enrol(Administrator.On(Closes.AddDays(300)), An, EffectiveAt: Closes.AddDays(200))).Then(new LearnerEnrolled(An, Closes.AddDays(200), 1));
    }

    [Fact]
    public void Only_who_may_bring_history_dates_an_enrolment() =>
        Given(Scheduled()).When(new Enrol(Registrar, An, EffectiveAt: Opens)).ThenRefused("not_permitted", "effectiveAt");

    [Fact]
    public void Nothing_takes_effect_in_the_future() =>
        Given(Scheduled()).When(new Enrol(Administrator, An, EffectiveAt: Now + Tick)).ThenRefused("effective_in_future", "effectiveAt");

    [Fact]
    public void A_course_that_was_passed_is_not_repeated_where_the_institution_refuses_it_except_with_a_reason_or_as_history()
    {
        var again = new Enrol(Registrar, An, IsRepeatRefused: true);

        Given(Scheduled()).When(again).ThenRefused("already_passed");
        Given(Scheduled()).When(again with { OverrideReason = "appeal" }).Then(new LearnerEnrolled(An, Now, 1, OverrideReason: "appeal"));
        Assert.True(Given(Scheduled()).When(again with { Context = Administrator, EffectiveAt = Now.AddDays(-1) }).Accepted().State.Find(An) is { Status: EnrolmentStatus.Enrolled });
    }

    [Fact]
    public void A_refusal_for_missing_prerequisites_names_the_courses()
    {
        var decision = CourseRun.Decide(Given(Scheduled()).State, new Enrol(Registrar, An, Eligible: false, MissingPrerequisites: [Numbered(7)]));

        Assert.Equal(new Refusal("not_eligible", null, [Numbered(7)]), decision.Refusal);
    }
}
