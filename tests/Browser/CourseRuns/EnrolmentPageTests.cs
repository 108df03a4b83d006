using AiTalent.Api.Demonstration;
using AiTalent.Browser.Tests.Running;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Paging;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.CourseRuns;

/// <summary>Tests the page of an enrolment while others move, and before there is one.</summary>
public sealed class EnrolmentPageTests(Demonstration demonstration)
{
    [Theory]
    [InlineData("vi", "Vị trí của bạn: 2", "Vị trí của bạn: 1")]
    [InlineData("ko", "대기 순번: 2번", "대기 순번: 1번")]
    [InlineData("en", "Your position: 2", "Your position: 1")]
    public async Task A_position_moves_and_an_offer_arrives_while_the_page_stands_open(string language, string second, string first)
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 1, WaitlistLimit = null, OfferHours = 24 });
        var others = await run.OthersAsync(2);
        var (holder, ahead) = (others[0], others[1]);
        await run.EnrolAsync(holder);
        await run.EnrolAsync(ahead);
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390));
        await student.EnrolAsync($"/{language}/course-runs/{run.Id}");
        await Expect(student.Part).ToContainTextAsync(second);

        await run.WithdrawAsync(ahead);
        await Expect(student.Part).ToContainTextAsync(first);
        await run.WithdrawAsync(holder);
        await Expect(student.Part.Locator("button[value=accept]")).ToBeVisibleAsync();
        await Expect(student.Part.Locator(".notice time")).ToBeVisibleAsync();

        await student.Part.Locator("button[value=accept]").ClickAsync();
        await Expect(student.Part.Locator("a[href$='/transfer']")).ToBeVisibleAsync();
        await student.WithdrawAsync();
        await Expect(student.Part.Locator("button[value=enrol]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_offer_is_declined_without_JavaScript_and_goes_on_to_the_next()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 1, WaitlistLimit = null, OfferHours = 24 });
        var others = await run.OthersAsync(2);
        var (holder, behind) = (others[0], others[1]);
        await run.EnrolAsync(holder);
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390, javaScript: false));
        await student.EnrolAsync($"/en/course-runs/{run.Id}");
        await student.StandsAsync("You are on the waitlist");
        await run.EnrolAsync(behind);
        await run.WithdrawAsync(holder);

        await student.Page.ReloadAsync();
        await student.StandsAsync("A seat is offered to you");
        await student.Part.Locator("button[value=decline]").ClickAsync();

        await student.StandsAsync("You have withdrawn");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_student_moves_to_another_run_of_the_course(bool javaScript)
    {
        var source = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 5 });
        var target = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 5 }, source.Course);
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390, javaScript: javaScript));
        await student.EnrolAsync($"/en/course-runs/{source.Id}");

        await student.Part.Locator("a[href$='/transfer']").ClickAsync();
        await student.Page.Locator("main form button").ClickAsync();
        await Expect(student.Page.Locator(".error-summary a")).ToHaveTextAsync("Choose the run to move to");
        await student.Page.Locator($"input[value='{target.Id}']").CheckAsync();
        await student.Page.Locator("main form button").ClickAsync();

        await student.StandsAsync("You are enrolled");
        Assert.Contains(target.Id.ToString(), student.Page.Url);
        await student.OpenAsync($"/en/course-runs/{source.Id}");
        await student.StandsAsync("Your status: Transferred");
        await student.OpenAsync($"/en/course-runs/{target.Id}");
        await student.WithdrawAsync();
        await student.StandsAsync("You have withdrawn");
    }

    [Fact]
    public async Task A_clash_of_dates_is_named_before_applying()
    {
        var one = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 5 });
        var other = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 5 });
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390));
        await student.EnrolAsync($"/en/course-runs/{one.Id}");

        await student.OpenAsync($"/en/course-runs/{other.Id}");

        await Expect(student.Part.Locator($".notice a[href$='/course-runs/{one.Id}/enrol']")).ToBeVisibleAsync();
        await Expect(student.Part.Locator("button[value=enrol]")).ToBeVisibleAsync();
        await student.OpenAsync($"/en/course-runs/{one.Id}");
        await student.WithdrawAsync();
        await student.StandsAsync("You have withdrawn");
    }

    [Fact]
    public async Task Missing_courses_are_named_before_applying_and_lead_to_their_runs()
    {
        var run = await OneWithMissingCoursesAsync();
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390));

        await student.OpenAsync($"/vi/course-runs/{run}");

        await Expect(student.Part.Locator("button[value=enrol]")).ToHaveCountAsync(0);
        await student.Part.Locator(".notice ul a").First.ClickAsync();
        await Expect(student.Page.Locator("main .count")).ToBeVisibleAsync();
        Assert.Contains("/vi/courses?course=", student.Page.Url);
    }

    [Fact]
    public async Task A_closed_window_says_why_and_what_to_do()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { EnrolmentClosesAt = like.EnrolmentOpensAt.AddHours(1) });
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390));

        await student.OpenAsync($"/en/course-runs/{run.Id}");

        await Expect(student.Part).ToContainTextAsync("Enrolment is over. Choose another run that is still open.");
        await Expect(student.Part.Locator("button[value=enrol]")).ToHaveCountAsync(0);
        await Expect(student.Part.Locator("[aria-labelledby=refusal] a")).ToHaveTextAsync("Other runs of this course");
    }

    [Fact]
    public async Task A_run_that_is_full_with_its_waitlist_refuses_and_says_what_to_do()
    {
        var run = await OwnRun.ScheduleAsync(demonstration, like => like with { Capacity = 1, WaitlistLimit = 0 });
        await run.EnrolAsync((await run.OthersAsync(1))[0]);
        var student = new EnrolmentOnPage(await demonstration.OpenAsStudentAsync(width: 390, javaScript: false));

        await student.EnrolAsync($"/en/course-runs/{run.Id}");

        await Expect(student.Page.Locator("#refusal")).ToHaveTextAsync("That was not possible");
        await Expect(student.Page.Locator("main .notice").First).ToContainTextAsync("Choose another run of this course");
    }

    private async Task<Guid> OneWithMissingCoursesAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (runs, completions) = (demonstration.Services.GetRequiredService<CourseRunQueries>(), demonstration.Services.GetRequiredService<CompletionQueries>());
        var open = await runs.SearchAsync(new CourseRunFilter(OpenAt: TimeProvider.System.GetUtcNow()), new PageRequest(200), cancellation);
        foreach (var run in open.Items)
        {
            var eligibility = await completions.EligibilityAsync(run.Id, [DemonstrationIds.Student], cancellation);
            if (eligibility!.Learners[DemonstrationIds.Student].Missing.Count > 0)
                return run.Id;
        }

        throw new InvalidOperationException("Every open run of the demonstration takes the student.");
    }
}
