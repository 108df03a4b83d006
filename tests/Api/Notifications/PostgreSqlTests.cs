using AiTalent.Api.Accounts;
using AiTalent.Api.Notifications;
using AiTalent.Domain.Notifications;
using AiTalent.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Notifications;

/// <summary>Tests the same tables on the other database.</summary>
public sealed class PostgreSqlTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_PostgreSQL_too_each_thing_is_told_once_chosen_marked_and_forgotten()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Assert.SkipUnless(PrivatePostgres.IsInstalled, PrivatePostgres.HowToInstall);
        await using var postgres = await PrivatePostgres.StartAsync();
        await using var running = await RunningApi.WithAsync(
            "--AiTalent:Storage:Provider=PostgreSql", $"--AiTalent:Storage:ConnectionString={await postgres.CreateDatabaseAsync()}");
        using var told = await NotifiedLearner.NewAsync(running);
        await told.ChooseAsync(inApp: NotifiedLearner.Own, byMail: [NotificationKind.OfferEnding]);
        var others = Enumerable.Range(0, 3).Select(_ => NotifiedLearner.NewTeller(running)).ToList();

        var run = await Waitlist.MoveUpAsync(new World(running.National), told.Learner, offerHours: 48);
        await told.ProjectAsync();
        await Task.WhenAll(others.Select(other => other.NotifyAsync(Cancelled)));
        await using var scope = running.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        await context.OfferReminders.ExecuteUpdateAsync(set => set.SetProperty(one => one.DueAt, 0), Cancelled);
        await running.Services.GetRequiredService<OfferReminders>().NotifyAsync(Cancelled);
        await told.SettleAsync();

        Assert.Equal([(NotificationKind.SeatOffered, run), (NotificationKind.OfferEnding, run)], await told.RowsAsync());
        Assert.StartsWith("Your seat offer ends soon", Assert.Single(told.Mails).Subject, StringComparison.Ordinal);
        var newest = (await told.PageAsync()).Split("name=\"upTo\" value=\"")[1].Split('"')[0];
        await told.Person.Browser.FillInAsync(NotifiedLearner.Page, "seen", ("upTo", newest));
        Assert.Contains("2 notifications<", await told.PageAsync(), StringComparison.Ordinal);

        context.Remove(await context.Users.SingleAsync(one => one.LearnerId == told.Learner, Cancelled));
        await context.SaveChangesAsync(Cancelled);
        await scope.ServiceProvider.GetRequiredService<NotificationErasure>().ForgetAsync(told.Learner, Cancelled);
        Assert.Empty(await told.RowsAsync());
        Assert.False(await context.NotificationPreferences.AnyAsync(Cancelled));
    }
}
