using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Enrolments;
using AiTalent.Web.CourseRuns;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Web.Tests.CourseRuns;

/// <summary>Tests the notices to a student about their enrolment.</summary>
public class NoticeTests
{
    private static readonly Guid Id = new("01990000-0000-7000-8000-000000000004");
    private static readonly DateTimeOffset Until = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Codes =>
        [.. typeof(CourseRunRefusals).GetFields().Select(constant => constant.GetValue(null)).OfType<Refusal>().Select(refusal => refusal.Code).Distinct()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_refusal_says_what_to_do(string code)
    {
        foreach (var language in Language.All)
        {
            language.Use();
            Assert.NotEmpty(DomainLabels.AdviceOn(code)!);
        }
    }

    [Fact]
    public async Task A_refusal_of_a_newer_release_has_no_advice_and_does_not_break_the_page() =>
        Assert.Contains("of_the_future", await RefusedAsync("of_the_future"), StringComparison.Ordinal);

    [Theory]
    [InlineData("run_full", true)]
    [InlineData("window_closed", true)]
    [InlineData("window_not_open", false)]
    [InlineData("undecided", false)]
    public async Task Where_another_run_helps_the_notice_leads_to_them(string code, bool leads) =>
        Assert.Equal(leads, (await RefusedAsync(code)).Contains($"/en/courses?course={Id}", StringComparison.Ordinal));

    [Fact]
    public async Task Missing_courses_are_named_and_lead_to_the_catalogue()
    {
        var missing = new CourseView(Id, 1, new CourseDefinition(Id, "AI1", new("Nhập môn AI", "AI 입문", "Introduction to AI"), 6, 45, "vi"), null);

        var html = await Rendered.In<RefusalNotice>(Language.Korean, ("Code", "not_eligible"), ("CourseId", Guid.Empty), ("Missing", new[] { missing }), ("Foreseen", true));

        var link = Markup.Of(html).All("a").Single();
        Assert.Equal(($"/ko/courses?course={Id}", "AI 입문"), (link.Text("href"), link.VisibleText()));
        Assert.Contains("지금은 신청할 수 없습니다", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_names_its_end_in_both_zones()
    {
        var html = await Rendered.In<EnrolmentNotice>(
            Language.English, ("Enrolment", new EnrolmentState(Id, EnrolmentStatus.Offered, null, 1, Until)), ("Run", Run()), ("Zone", NamedZone.VietNam));

        Assert.Contains("24 Nov 2026, 10:00", Markup.Of(html).VisibleText(), StringComparison.Ordinal);
        Assert.Contains("Viet Nam time (12:00 Korea time)", Markup.Of(html).VisibleText(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Every_status_is_told_in_every_language(EnrolmentStatus status)
    {
        foreach (var language in Language.All)
        {
            var html = Markup.Of(await Rendered.In<EnrolmentNotice>(
                language, ("Enrolment", new EnrolmentState(Id, status, 3, 1, Until)), ("Run", Run()), ("Zone", NamedZone.Korea)));
            Assert.NotEmpty(html.All("h2").Single().VisibleText());
            Assert.NotEmpty(html.All("p").First().VisibleText());
        }
    }

    public static TheoryData<EnrolmentStatus> Statuses => [.. Enum.GetValues<EnrolmentStatus>()];

    [Fact]
    public async Task Runs_that_clash_are_named_with_their_days_and_none_makes_no_warning()
    {
        var clash = new EnrolmentView(
            Id, Id, Id, Id, new("Học máy", null, "Machine learning"), null, EnrolmentStatus.Enrolled, 1, null, null, Until, null, null, true, false, null, null,
            new DateOnly(2026, 12, 1), new DateOnly(2027, 1, 30), []);

        var html = Markup.Of(await Rendered.In<ClashWarning>(Language.English, ("Clashes", new[] { clash })));

        Assert.Contains("Machine learning, 1 Dec 2026 – 30 Jan 2027 (Enrolled)", html.VisibleText(), StringComparison.Ordinal);
        Assert.Empty(Markup.Of(await Rendered.In<ClashWarning>(Language.English, ("Clashes", Array.Empty<EnrolmentView>()))).Elements());
    }

    private static Task<string> RefusedAsync(string code) => Rendered.In<RefusalNotice>(Language.English, ("Code", code), ("CourseId", Id));

    private static CourseRunView Run() => new(
        Id, 1,
        new CourseRunDefinition(Id, Id, Until.AddDays(-1), Until.AddDays(9), new DateOnly(2026, 12, 1), new DateOnly(2027, 1, 30), "Asia/Seoul", 10),
        false, false, false, "AI1", new("Học máy", null, "Machine learning"), null, new CourseRunSeats(10, 0, 1, 9, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0), [], 1);
}
