using System.Text.RegularExpressions;
using AiTalent.Api.Demonstration;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.CourseRuns;

/// <summary>What a student does on a course run's page. The tests share one student, so each leaves the runs as it found them.</summary>
public sealed partial class EnrolTests(Demonstration demonstration)
{
    private static readonly string Run = $"/vi/course-runs/{DemonstrationIds.RunWithThreeSeats}";

    [Fact]
    public async Task Who_enrols_and_withdraws_is_seen_live_in_another_browser()
    {
        var onlooker = await demonstration.OpenAsync();
        await onlooker.GotoAsync(Run);
        var seats = onlooker.Locator(".facts .seats");
        await Expect(seats).ToContainTextAsync("3");
        var student = await EnterAsStudentAsync();

        await student.GotoAsync(Run + "/enrol");
        await student.Locator("button[value=enrol]").ClickAsync();
        await Expect(student.Locator(".notice h2")).ToHaveTextAsync("Bạn đã được ghi danh");
        await Expect(seats).ToContainTextAsync("2");

        await student.Locator("button[value=withdraw]").ClickAsync();
        await Expect(student.Locator(".notice h2")).ToHaveTextAsync("Bạn đã rút khỏi khóa học");
        await Expect(seats).ToContainTextAsync("3");
    }

    [Fact]
    public async Task The_whole_way_works_without_JavaScript()
    {
        var student = await EnterAsStudentAsync(javaScript: false);

        await student.GotoAsync($"/en/course-runs/{DemonstrationIds.FullRun}/enrol");
        await student.Locator("button[value=enrol]").ClickAsync();
        await Expect(student.Locator(".notice")).ToContainTextAsync("You are on the waitlist");
        await student.Locator("button[value=withdraw]").ClickAsync();

        await Expect(student.Locator(".notice")).ToContainTextAsync("You have withdrawn");
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_shown_the_way_in()
    {
        var visitor = await demonstration.OpenAsync();

        await visitor.GotoAsync(Run + "/enrol");

        await Expect(visitor.Locator("main a.button")).ToHaveAttributeAsync("href", EnterAddress());
        Assert.Equal(0, await visitor.Locator("button[value=enrol]").CountAsync());
    }

    [Fact]
    public async Task The_catalogue_finds_Vietnamese_without_its_marks()
    {
        var visitor = await demonstration.OpenAsync();

        await visitor.GotoAsync("/vi/courses");
        await visitor.Locator("#q").FillAsync("hoc may");
        await visitor.Locator("form.search button").ClickAsync();

        await Expect(visitor.Locator(".listing h3").First).ToContainTextAsync("ọc máy");
    }

    [Fact]
    public async Task The_national_figures_move_while_the_page_stands_open()
    {
        var page = await demonstration.OpenAsync();
        await page.GotoAsync("/en");
        var learners = page.Locator("live-total[field='national.activeLearners']");
        var before = await learners.InnerTextAsync();
        var student = await EnterAsStudentAsync();
        await student.GotoAsync(Run + "/enrol");

        await student.Locator("button[value=enrol]").ClickAsync();
        await Expect(learners).Not.ToHaveTextAsync(before);
        await student.Locator("button[value=withdraw]").ClickAsync();

        await Expect(student.Locator(".notice h2")).ToHaveTextAsync("Bạn đã rút khỏi khóa học");
    }

    private async Task<IPage> EnterAsStudentAsync(bool javaScript = true)
    {
        var page = await demonstration.OpenAsync(width: 390, javaScript: javaScript);
        await page.GotoAsync("/vi/enter");
        await page.Locator("form[action='/demo/enter/student-vn'] button").ClickAsync();
        await Expect(page).ToHaveURLAsync(Home());
        return page;
    }

    [GeneratedRegex("/vi$")]
    private static partial Regex Home();

    [GeneratedRegex("^/vi/enter")]
    private static partial Regex EnterAddress();
}
