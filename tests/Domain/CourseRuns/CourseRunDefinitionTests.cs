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

    [Fact]
    public void What_does_not_exist_cannot_be_revised() =>
        Given().When(new ReviseCourseRun(Registrar, Run(), null)).ThenRefused("not_found");
}
