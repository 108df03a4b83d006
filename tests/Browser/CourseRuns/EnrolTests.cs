using System.Text.RegularExpressions;
using AiTalent.Api.Demonstration;
using AiTalent.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.CourseRuns;

/// <summary>Tests a student's actions on the page of a course run. The tests share one student, so each restores the runs.</summary>
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
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390));

        await student.EnrolAsync(Run);
        await student.StandsAsync("Bạn đã đăng ký thành công");
        await Expect(seats).ToContainTextAsync("2");

        await student.WithdrawAsync();
        await student.StandsAsync("Bạn đã rút học phần");
        await Expect(seats).ToContainTextAsync("3");
    }

    [Fact]
    public async Task The_whole_way_works_without_JavaScript()
    {
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390, javaScript: false));

        await student.EnrolAsync($"/en/course-runs/{DemonstrationIds.FullRun}");
        await student.StandsAsync("You are on the waitlist");
        await student.WithdrawAsync();

        await student.StandsAsync("You left the waitlist");
    }

    [Fact]
    public async Task Before_withdrawing_the_deadline_and_the_consequence_are_shown_and_one_can_stay()
    {
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390));
        await student.EnrolAsync($"/en/course-runs/{DemonstrationIds.RunWithThreeSeats}");

        await student.Page.Locator("#place a[href$='/withdraw']").ClickAsync();
        await Expect(student.Page.Locator(".facts")).ToContainTextAsync("Your withdrawal will not appear on your record.");
        await Expect(student.Page.Locator(".facts time")).ToContainTextAsync("Viet Nam time");
        await student.Page.Locator("main .actions a").ClickAsync();

        await student.StandsAsync("You are enrolled");
        await student.WithdrawAsync();
        await student.StandsAsync("You have withdrawn");
        await Expect(student.Page.Locator("#place button[value=enrol]")).ToHaveTextAsync("Apply again");
    }

    [Fact]
    public async Task A_withdrawal_after_the_deadline_says_that_it_leaves_a_mark()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { WithdrawalDeadline = like.EnrolmentOpensAt });
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390));
        await student.EnrolAsync($"/ko/course-runs/{run.Id}");

        await student.Page.Locator("#place a[href$='/withdraw']").ClickAsync();

        await Expect(student.Page.Locator(".facts")).ToContainTextAsync("‘기한 후 수강 취소’로 남습니다");
        await student.Page.Locator("button[value=withdraw]").ClickAsync();
        await student.StandsAsync("수강을 취소했습니다");
        await Expect(student.Part).ToContainTextAsync("학습 기록에 ‘기한 후 수강 취소’로 남았습니다.");
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
    public async Task The_national_figures_move_while_the_page_stands_open()
    {
        var page = await demonstration.OpenAsync();
        await page.GotoAsync("/en");
        var learners = page.Locator("live-total[field='national.activeLearners']");
        var before = await learners.InnerTextAsync();
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390));

        await student.EnrolAsync(Run);
        await Expect(learners).Not.ToHaveTextAsync(before);
        await student.WithdrawAsync();

        await student.StandsAsync("Bạn đã rút học phần");
    }

    [GeneratedRegex("^/vi/enter")]
    private static partial Regex EnterAddress();
}
