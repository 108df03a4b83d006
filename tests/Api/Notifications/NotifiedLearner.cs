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

/// <summary>A learner with an account, and what the learner was told.</summary>
internal sealed class NotifiedLearner(RunningApi running, Person person, Guid learner) : IDisposable
{
    public const string Page = "/en/learning/notifications";
    public const string Choices = "/en/account/notifications";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public Person Person => person;

    public Guid Learner => learner;

    /// <summary>Mails after those that confirmed the address.</summary>
    public IReadOnlyList<MimeMessage> Mails => [.. person.Outbox.To(person.Email).Skip(1)];

    /// <summary>Every kind except those about acts of staff.</summary>
    public static IReadOnlyList<NotificationKind> Own { get; } = [.. Enum.GetValues<NotificationKind>().Where(kind => !kind.IsOfOthersActs())];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Notices of acts of staff are turned off, since tests enrol learners by a program; the tests of these notices turn them on.</summary>
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

    /// <summary>Everything that stands in the database for the learner, the oldest first.</summary>
    public async Task<IReadOnlyList<(NotificationKind Kind, Guid Subject)>> RowsAsync()
    {
        await using var scope = running.Services.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<AccountsContext>().Notifications
            .Where(row => row.LearnerId == learner).OrderBy(row => row.At).ThenBy(row => row.Position).ToListAsync(Cancelled);
        return [.. rows.Select(row => (row.Kind, row.SubjectId))];
    }

    /// <summary>Waits for the n-th mail, not counting that which confirmed the address.</summary>
    public Task<MimeMessage> MailAsync(int number = 1) => Eventually.FindAsync(() => Mails.ElementAtOrDefault(number - 1));

    public async Task<string> PageAsync() => await person.Browser.PageAsync(Page);

    /// <summary>Another one that tells, as another process has it.</summary>
    public static LogNotifier NewTeller(RunningApi running) => new(
        running.Services.GetRequiredService<LogTail>(), running.Store, running.Services.GetRequiredService<IServiceScopeFactory>());

    /// <summary>Waits until the read model holds everything that the log holds now.</summary>
    public async Task ProjectAsync() => Assert.Equal(
        Freshness.Reached,
        await running.Services.GetRequiredService<ReadModelFreshness>().WaitForAsync(await running.HeadAsync(), Patience, Cancelled));

    /// <summary>Waits until the checkpoint has passed everything that the log holds now, and no mail to the learner waits to be sent.</summary>
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

    /// <summary>From now on mails are in this language.</summary>
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
