using AiTalent.Api.Accounts;
using AiTalent.Api.Notifications;
using AiTalent.Api.Tests.Accounts;
using AiTalent.EventStore;
using AiTalent.Domain.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Notifications;

/// <summary>Tests that each notification is created once, regardless of restarts and the number of notifiers.</summary>
public sealed class OnceTests(UndisturbedApi undisturbed) : IClassFixture<UndisturbedApi>
{
    private readonly RunningApi _running = undisturbed.Running;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_restart_nothing_is_told_again_and_news_goes_on()
    {
        using var told = await NotifiedLearner.NewAsync(_running);
        var before = await Waitlist.MoveUpAsync(new World(_running.National), told.Learner);
        await told.MailAsync();
        await told.SettleAsync();

        await _running.RestartAsync();
        var after = await Waitlist.MoveUpAsync(new World(_running.National), told.Learner);
        await told.MailAsync(2);
        await told.SettleAsync();

        Assert.Equal([(NotificationKind.SeatTaken, before), (NotificationKind.SeatTaken, after)], await told.RowsAsync());
        Assert.Equal(
            [$"/en/course-runs/{before}/enrol", $"/en/course-runs/{after}/enrol"], told.Mails.Select(Outbox.AddressIn));
    }

    [Fact]
    public async Task Of_several_processes_one_tells()
    {
        using var told = await NotifiedLearner.NewAsync(_running);
        var others = Enumerable.Range(0, 4).Select(_ => NotifiedLearner.NewTeller(_running)).ToList();
        await Task.WhenAll(others.Select(other => other.NotifyAsync(Cancelled)));
        var run = await Waitlist.MoveUpAsync(new World(_running.National), told.Learner);

        await told.ProjectAsync();
        await Task.WhenAll(others.Select(other => other.NotifyAsync(Cancelled)));
        await told.SettleAsync();

        Assert.Equal([(NotificationKind.SeatTaken, run)], await told.RowsAsync());
        Assert.Single(told.Mails);
    }

    [Fact]
    public async Task What_is_older_than_two_days_comes_by_no_mail()
    {
        using var told = await NotifiedLearner.NewAsync(_running);
        await using var scope = _running.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        var old = PendingNotification.Logged(new Notice(NotificationKind.SeatTaken, told.Learner), told.Learner, undisturbed.Run, new StoredEvent(1, "", 1, "", default, DateTimeOffset.UtcNow.AddHours(-49), "system", null));

        await scope.ServiceProvider.GetRequiredService<NotificationDispatcher>().AddAsync([old], Cancelled);
        await context.SaveChangesAsync(Cancelled);
        await told.SettleAsync();

        Assert.Equal([(NotificationKind.SeatTaken, undisturbed.Run)], await told.RowsAsync());
        Assert.Empty(told.Mails);
    }

    [Fact]
    public async Task An_offer_that_is_about_to_end_is_called_to_mind_once()
    {
        using var told = await NotifiedLearner.NewAsync(_running);
        var run = await Waitlist.MoveUpAsync(new World(_running.National), told.Learner, offerHours: 48);
        await told.MailAsync();
        Assert.InRange(
            (await ReminderAsync(told)).DueAt,
            DateTimeOffset.UtcNow.AddHours(23).ToUnixTimeMilliseconds(), DateTimeOffset.UtcNow.AddHours(24).ToUnixTimeMilliseconds());

        await ComeDueAsync(told);
        await ReminderService().NotifyAsync(Cancelled);
        await ReminderService().NotifyAsync(Cancelled);
        await told.SettleAsync();

        Assert.Equal([(NotificationKind.SeatOffered, run), (NotificationKind.OfferEnding, run)], await told.RowsAsync());
        Assert.Equal("Your seat offer ends soon: Machine learning", Assert.Single(told.Mails.Skip(1)).Subject);
    }

    [Fact]
    public async Task An_offer_that_was_answered_is_not_called_to_mind()
    {
        using var told = await NotifiedLearner.NewAsync(_running);
        var run = await Waitlist.MoveUpAsync(new World(_running.National), told.Learner, offerHours: 48);
        await told.MailAsync();
        (await _running.National.PostAsync($"/course-runs/{run}/enrolments/{told.Learner}/accept")).Expect(200);
        await told.SettleAsync();

        await ComeDueAsync(told);
        await ReminderService().NotifyAsync(Cancelled);

        Assert.Equal([(NotificationKind.SeatOffered, run)], await told.RowsAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => ReminderAsync(told));
    }

    [Fact]
    public async Task A_learner_who_is_erased_leaves_nothing_behind()
    {
        using var told = await NotifiedLearner.NewAsync(_running);
        await told.ChooseAsync(inApp: [], byMail: [NotificationKind.SeatOffered]);
        await told.ChooseAsync(inApp: [NotificationKind.SeatOffered], byMail: []);
        await Waitlist.MoveUpAsync(new World(_running.National), told.Learner, offerHours: 48);
        await told.SettleAsync();
        await ReminderAsync(told);
        await using var scope = _running.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        var account = await context.Users.SingleAsync(one => one.LearnerId == told.Learner, Cancelled);
        Assert.NotEmpty(await context.NotificationPreferences.AsNoTracking().Where(one => one.AccountId == account.Id).ToListAsync(Cancelled));

        context.Remove(account);
        await context.SaveChangesAsync(Cancelled);
        await scope.ServiceProvider.GetRequiredService<NotificationErasure>().ForgetAsync(told.Learner, Cancelled);

        Assert.Empty(await told.RowsAsync());
        Assert.False(await context.OfferReminders.AnyAsync(one => one.LearnerId == told.Learner, Cancelled));
        Assert.Empty(await context.NotificationPreferences.AsNoTracking().Where(one => one.AccountId == account.Id).ToListAsync(Cancelled));
    }

    private OfferReminders ReminderService() => _running.Services.GetRequiredService<OfferReminders>();

    private async Task ComeDueAsync(NotifiedLearner told)
    {
        await using var scope = _running.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountsContext>().OfferReminders.Where(one => one.LearnerId == told.Learner)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.DueAt, 0), Cancelled);
    }

    private async Task<OfferReminder> ReminderAsync(NotifiedLearner told)
    {
        await using var scope = _running.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsContext>().OfferReminders.AsNoTracking()
            .SingleAsync(one => one.LearnerId == told.Learner, Cancelled);
    }
}
