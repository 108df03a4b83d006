using System.Diagnostics;
using AiTalent.Api.Accounts;
using AiTalent.Api.Notifications;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Application.Localization;
using AiTalent.Domain.Notifications;
using AiTalent.ReadModel.Freshness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Xunit;

namespace AiTalent.Api.Tests.Notifications;

/// <summary>Represents a learner with an account and its notifications.</summary>
internal sealed class NotifiedLearner(RunningApi running, Person person, Guid learner) : IDisposable
{
    public const string Page = "/en/learning/notifications";
    public const string Choices = "/en/account/notifications";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public Person Person => person;

    public Guid Learner => learner;

    /// <summary>Mails after those that confirmed the address.</summary>
    public IReadOnlyList<MimeMessage> Mails => [.. person.Outbox.To(person.Email).Skip(1)];

    /// <summary>Every kind except those about actions of staff.</summary>
    public static IReadOnlyList<NotificationKind> Own { get; } = [.. Enum.GetValues<NotificationKind>().Where(kind => !kind.IsOfOthersActs())];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>
    /// Creates a learner. Notices of staff actions are switched off because tests enrol learners with an API client; the tests of these
    /// notices switch them on.
    /// </summary>
    public static async Task<NotifiedLearner> NewAsync(RunningApi running, bool isToldOfStaff = false)
    {
        var person = await new Person(running).BecomeAsync();
        await person.Browser.FillInAsync(
            "/en/account/profile", "profile", ("key", Guid.NewGuid().ToString()), ("familyName", "Trần"), ("givenName", "Bảo"),
            ("birthDate", "2004-05-06"), ("place", "VN:01"), ("gender", "Male"));
        var told = new NotifiedLearner(running, person, await LearnerOfAsync(running, person));
        if (!isToldOfStaff)
            await told.ChooseAsync(Own, Own);
        return told;
    }

    public void Dispose() => person.Dispose();

    /// <summary>Returns the learner's notifications in the database, oldest first.</summary>
    public async Task<IReadOnlyList<(NotificationKind Kind, Guid Subject)>> RowsAsync()
    {
        await using var scope = running.Services.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<AccountsContext>().Notifications
            .Where(row => row.LearnerId == learner).OrderBy(row => row.At).ThenBy(row => row.Position).ToListAsync(Cancelled);
        return [.. rows.Select(row => (row.Kind, row.SubjectId))];
    }

    /// <summary>Waits for the n-th mail, not counting the one that confirmed the address.</summary>
    public Task<MimeMessage> MailAsync(int number = 1) => Eventually.FindAsync(() => Mails.ElementAtOrDefault(number - 1));

    public async Task<string> PageAsync() => await person.Browser.PageAsync(Page);

    /// <summary>Returns another notifier, as another process would have.</summary>
    public static LogNotifier NewTeller(RunningApi running) => new(
        running.Services.GetRequiredService<LogTail>(), running.Store, running.Services.GetRequiredService<IServiceScopeFactory>());

    /// <summary>Waits until the read model includes everything in the log.</summary>
    public async Task ProjectAsync() => Assert.Equal(
        Freshness.Reached,
        await running.Services.GetRequiredService<ReadModelFreshness>().WaitForAsync(await running.HeadAsync(), Patience, Cancelled));

    /// <summary>Waits until the checkpoint has passed everything in the log and no mail to the learner is pending.</summary>
    public async Task SettleAsync()
    {
        await ProjectAsync();
        await NewTeller(running).NotifyAsync(Cancelled);
        await using var scope = running.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        var started = Stopwatch.GetTimestamp();
        while (await context.Mails.AnyAsync(mail => mail.To == person.Email, Cancelled))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, "The mails did not leave in time.");
            await Task.Delay(10, Cancelled);
        }
    }

    public Task ChooseAsync(IEnumerable<NotificationKind> inApp, IEnumerable<NotificationKind> byMail) => person.Browser.FillInAsync(
        Choices, "choices", [.. inApp.Select(kind => ("inApp", kind.ToString())), .. byMail.Select(kind => ("byMail", kind.ToString()))]);

    /// <summary>Changes the language of future mails.</summary>
    public async Task SpeakAsync(string language)
    {
        await using var scope = running.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountsContext>().Users.Where(one => one.LearnerId == learner)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Language, language), Cancelled);
    }

    private static async Task<Guid> LearnerOfAsync(RunningApi running, Person person)
    {
        var account = await person.AccountAsync(running);
        await using var scope = running.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsContext>().Users
            .Where(one => one.Id == account).Select(one => one.LearnerId).SingleAsync(Cancelled);
    }
}
