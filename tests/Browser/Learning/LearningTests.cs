using AiTalent.Browser.Tests.CourseRuns;
using AiTalent.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.Learning;

public sealed class LearningTests(Demonstration demonstration)
{
    [Theory]
    [InlineData("vi", "Việc học của tôi", "Còn thiếu")]
    [InlineData("ko", "나의 학습", "미수강")]
    [InlineData("en", "My learning", "Missing")]
    public async Task A_student_sees_their_runs_results_and_what_is_missing_to_the_credential(string language, string title, string missing)
    {
        var student = await demonstration.OpenAsStudentAsync(width: 390, javaScript: false);

        await student.GotoAsync($"/{language}/learning");

        await Expect(student.Locator("h1")).ToHaveTextAsync(title);
        await Expect(student.Locator("section[aria-labelledby=now] .listing > li").First).ToBeVisibleAsync();
        await Expect(student.Locator(".way .progress-bar")).ToHaveAttributeAsync("aria-valuenow", "2");
        await Expect(student.Locator(".steps li").Last).ToContainTextAsync(missing);
        await Expect(student.Locator("section[aria-labelledby=finished] tbody tr")).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_missing_leads_to_its_open_runs()
    {
        var student = await demonstration.OpenAsStudentAsync();
        await student.GotoAsync("/en/learning");
        var course = student.Locator(".steps li").Last;
        var name = await course.Locator("a").InnerTextAsync();

        await course.Locator("a").ClickAsync();

        await Expect(student.Locator("main")).ToContainTextAsync($"Only runs of “{name}”.");
    }

    [Fact]
    public async Task Who_waits_sees_the_position_and_who_has_an_offer_is_asked_for_the_answer()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 1, WaitlistLimit = null, OfferHours = 24 });
        var holder = (await run.OthersAsync(1))[0];
        await run.EnrolAsync(holder);
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390, javaScript: false));
        await student.EnrolAsync($"/en/course-runs/{run.Id}");
        await student.StandsAsync("You are on the waitlist");

        await student.Page.GotoAsync("/en/learning");
        await Expect(student.Page.Locator("section[aria-labelledby=waiting]")).ToContainTextAsync("Position 1");
        await run.WithdrawAsync(holder);
        await student.Page.ReloadAsync();
        await student.Page.Locator("main .notice a.button").ClickAsync();

        await student.Part.Locator("button[value=decline]").ClickAsync();
        await student.StandsAsync("You have withdrawn");
    }

    [Fact]
    public async Task A_stranger_is_shown_the_way_in_and_comes_back()
    {
        var visitor = await demonstration.OpenAsync(width: 390, javaScript: false);
        await visitor.GotoAsync("/en/learning");

        await visitor.Locator("main a.button").ClickAsync();
        await visitor.Locator("form[action='/demo/enter/student-vn'] button").ClickAsync();

        await Expect(visitor.Locator("h1")).ToHaveTextAsync("My learning");
        await Expect(visitor.Locator(".steps li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_is_no_student_is_told_so()
    {
        var visitor = await demonstration.OpenAsync();
        await visitor.GotoAsync("/en/enter");
        await visitor.Locator("form[action='/demo/enter/registrar-vn'] button").ClickAsync();

        await visitor.GotoAsync("/en/learning");

        await Expect(visitor.Locator("main")).ToContainTextAsync("not as a learner");
        Assert.Equal(0, await visitor.Locator(".navigation a[href='/en/learning']").CountAsync());
    }
}
