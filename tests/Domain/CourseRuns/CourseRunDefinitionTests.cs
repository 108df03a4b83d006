using System.Globalization;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class CourseRunDefinitionTests : CourseRunSpecification
{
    public static TheoryData<string, CourseRunDefinition> Malformed => new()
    {
        { "out_of_range capacity", Run(capacity: -1) },
        { "out_of_range capacity", Run(capacity: CourseRunDefinition.MaxCapacity + 1) },
        { "out_of_range waitlistLimit", Run(waitlistLimit: -1) },
        { "out_of_range offerHours", Run(offerHours: 0) },
        { "out_of_range offerHours", Run(offerHours: 721) },
        { "ends_before_start enrolmentClosesAt", Run() with { EnrolmentClosesAt = Opens } },
        { "ends_before_start enrolmentClosesAt", Run() with { EnrolmentClosesAt = Opens.AddDays(-1) } },
        { "ends_before_start endsOn", Run() with { EndsOn = new DateOnly(2026, 4, 5) } },
        { "out_of_range startsOn", Run() with { StartsOn = DateOnly.MinValue } },
        { "unknown_time_zone timeZone", Run() with { TimeZone = "Europe/London" } },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_definition_is_refused_by_field(string refusal, CourseRunDefinition definition)
    {
        var (code, field) = (refusal.Split(' ')[0], refusal.Split(' ')[1]);

        Given().When(new ScheduleCourseRun(Registrar, RunId, definition)).ThenRefused(code, field);
        Given(Scheduled()).When(new ReviseCourseRun(Registrar, definition, null)).ThenRefused(code, field);
    }

    [Theory]
    [InlineData("Asia/Ho_Chi_Minh")]
    [InlineData("Asia/Seoul")]
    public void A_run_lives_in_a_zone_of_one_of_the_two_countries(string zone) =>
        Given().When(new ScheduleCourseRun(Registrar, RunId, Run() with { TimeZone = zone })).Then(Scheduled(Run() with { TimeZone = zone }));

    [Fact]
    public void A_run_may_end_on_the_day_it_starts()
    {
        var oneDay = Run() with { EndsOn = Run().StartsOn };

        Given().When(new ScheduleCourseRun(Registrar, RunId, oneDay)).Then(Scheduled(oneDay));
    }

    [Theory]
    [InlineData("2026-02-28T23:59:59Z", RunPhase.Upcoming)]
    [InlineData("2026-03-01T00:00:00Z", RunPhase.Open)]
    [InlineData("2026-04-01T00:00:00Z", RunPhase.Upcoming)]
    [InlineData("2026-04-05T16:59:59Z", RunPhase.Upcoming)]
    [InlineData("2026-04-05T17:00:00Z", RunPhase.Running)]
    [InlineData("2026-07-31T16:59:59Z", RunPhase.Running)]
    [InlineData("2026-07-31T17:00:00Z", RunPhase.Ended)]
    public void A_run_is_in_one_phase_at_a_time_by_the_days_of_its_zone(string at, RunPhase phase) =>
        Assert.Equal(phase, Run().PhaseAt(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture)));

    [Fact]
    public void A_run_in_Korea_begins_and_ends_two_hours_before_one_in_Viet_Nam()
    {
        var korean = Run() with { TimeZone = "Asia/Seoul" };

        Assert.Equal(RunPhase.Running, korean.PhaseAt(new DateTimeOffset(2026, 4, 5, 15, 0, 0, TimeSpan.Zero)));
        Assert.Equal(RunPhase.Ended, korean.PhaseAt(new DateTimeOffset(2026, 7, 31, 15, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void A_run_that_takes_learners_after_its_start_is_open_until_it_has_ended()
    {
        var late = Run() with { EnrolmentClosesAt = new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero) };

        Assert.Equal(RunPhase.Open, late.PhaseAt(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.Equal(RunPhase.Ended, late.PhaseAt(new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void What_does_not_exist_cannot_be_revised() =>
        Given().When(new ReviseCourseRun(Registrar, Run(), null)).ThenRefused("not_found");
}
