using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Notifications;
using AiTalent.ReadModel.Enrolments;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Notifications;

/// <summary>Tests that learners are notified when others change their enrolments.</summary>
public sealed class StaffNoticeTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_learner_whom_staff_enrol_and_withdraw_is_notified()
    {
        using var told = await NotifiedLearner.NewAsync(running, isToldOfStaff: true);
        var (run, full) = (await _world.RunAsync(5), await _world.RunAsync(1));
        (await _world.EnrolAsync(full, await _world.LearnerAsync())).Expect(201);
        (await _world.EnrolAsync(run, told.Learner)).Expect(201);
        (await _world.EnrolAsync(full, told.Learner)).Expect(201);
        (await _world.WithdrawAsync(run, told.Learner)).Expect(200);

        await told.SettleAsync();

        Assert.Equal(
            [(NotificationKind.EnrolledByStaff, run), (NotificationKind.WaitlistedByStaff, full), (NotificationKind.WithdrawnByStaff, run)], await told.RowsAsync());
        Assert.Equal(["You were enrolled", "You were put on the waitlist", "You were withdrawn"], told.Mails.Select(mail => mail.Subject!.Split(':')[0]).Order());
    }

    [Fact]
    public async Task What_is_brought_as_history_is_no_notice()
    {
        using var told = await NotifiedLearner.NewAsync(running, isToldOfStaff: true);
        var run = await _world.RunAsync(5);
        (await running.National.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = told.Learner, effectiveAt = DateTimeOffset.UtcNow.AddDays(-3) })).Expect(201);

        await told.SettleAsync();

        Assert.Empty(await told.RowsAsync());
    }

    [Fact]
    public async Task Other_dates_are_told_to_those_in_the_run_and_another_capacity_is_not()
    {
        using var told = await NotifiedLearner.NewAsync(running);
        var run = await _world.RunAsync(5);
        (await _world.EnrolAsync(run, told.Learner)).Expect(201);
        (await running.National.PatchAsync($"/course-runs/{run}", new { capacity = 6 }, ifMatch: await ETagAsync(run))).Expect(200);
        await told.SettleAsync();
        Assert.Empty(await told.RowsAsync());

        (await running.National.PatchAsync($"/course-runs/{run}", new { endsOn = "2090-06-18" }, ifMatch: await ETagAsync(run))).Expect(200);
        await told.SettleAsync();

        Assert.Equal([(NotificationKind.DatesChanged, run)], await told.RowsAsync());
    }

    [Fact]
    public async Task Who_leaves_the_waitlist_has_left_the_waitlist()
    {
        using var told = await NotifiedLearner.NewAsync(running);
        var run = await _world.RunAsync(1);
        (await _world.EnrolAsync(run, await _world.LearnerAsync())).Expect(201);
        (await _world.EnrolAsync(run, told.Learner)).Expect(201);
        await told.ProjectAsync();
        await told.Person.Browser.FillInAsync($"/en/course-runs/{run}/withdraw", "withdraw", ("Key", Guid.NewGuid().ToString()), ("Action", "withdraw"));
        await told.ProjectAsync();

        var page = await told.Person.Browser.PageAsync($"/en/course-runs/{run}/enrol");
        var place = await running.Services.GetRequiredService<EnrolmentQueries>().FindAsync(run, told.Learner, TestContext.Current.CancellationToken);

        Assert.Contains("You left the waitlist", page, StringComparison.Ordinal);
        Assert.True(place is { Status: EnrolmentStatus.Withdrawn, LeftWaitlist: true });
        Assert.DoesNotContain("id=\"finished\"", await told.Person.Browser.PageAsync("/en/learning"), StringComparison.Ordinal);
    }

    private async Task<string?> ETagAsync(Guid run) => (await running.National.GetAsync($"/course-runs/{run}?minPosition={await running.HeadAsync()}")).Expect(200).ETag;
}
