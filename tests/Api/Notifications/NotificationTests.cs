using System.Net;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Notifications;
using Xunit;

namespace AiTalent.Api.Tests.Notifications;

public sealed class NotificationTests(RunningApi running)
{
    private static readonly IReadOnlyList<NotificationKind> Every = NotifiedLearner.Own;

    private readonly World _world = new(running.National);

    [Fact]
    public async Task Who_moves_up_from_the_waitlist_is_told_on_the_page_and_by_mail()
    {
        using var told = await NotifiedLearner.NewAsync(running);
        var run = await PromotedAsync(told);

        var mail = await told.MailAsync();

        Assert.Equal("You have a seat: Machine learning", mail.Subject);
        Assert.Equal($"/en/course-runs/{run}/enrol", Outbox.AddressIn(mail));
        Assert.Contains("/en/account/notifications", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal([(NotificationKind.SeatTaken, run)], await told.RowsAsync());
        var page = await told.PageAsync();
        Assert.Contains("You have a seat: Machine learning", page, StringComparison.Ordinal);
        Assert.Contains("1 new notification", page, StringComparison.Ordinal);
        Assert.DoesNotContain(told.Person.Email, running.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_enrols_is_told_nothing()
    {
        using var told = await NotifiedLearner.NewAsync(running, isToldOfStaff: true);
        var run = await _world.RunAsync(5);
        await told.Person.Browser.FillInAsync($"/en/course-runs/{run}/enrol", "place", ("Key", Guid.NewGuid().ToString()), ("Action", "enrol"));
        await told.Person.Browser.FillInAsync($"/en/course-runs/{run}/withdraw", "withdraw", ("Key", Guid.NewGuid().ToString()), ("Action", "withdraw"));

        await told.SettleAsync();

        Assert.Empty(await told.RowsAsync());
        Assert.Empty(told.Mails);
        Assert.Contains("No notifications yet.", await told.PageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_comes_in_the_language_of_the_account_and_names_the_zone_of_the_run()
    {
        using var told = await NotifiedLearner.NewAsync(running);
        await told.SpeakAsync("ko");
        var run = await OfferedAsync(told);

        var mail = await told.MailAsync();

        Assert.StartsWith("자리가 제안되었습니다: ", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("(베트남 시간)", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal($"/ko/course-runs/{run}/enrol", Outbox.AddressIn(mail));
        Assert.Contains("/ko/account/notifications", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("Accept before", await told.PageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_and_the_whole_life_of_a_credential_are_told_and_no_mail_says_the_grade()
    {
        using var told = await NotifiedLearner.NewAsync(running);
        var institution = await _world.InstitutionAsync();
        var run = await _world.RunAsync(5, institution: institution);
        (await _world.EnrolAsync(run, told.Learner)).Expect(201);
        (await running.National.PostAsync($"/course-runs/{run}/results", new[] { new { learnerId = told.Learner, result = "passed", grade = 8.75 } })).Expect(200);
        var programme = await _world.ProgrammeAsync(institution);
        var issued = (await running.National.PostAsync("/credentials", new { learnerId = told.Learner, programmeId = programme, institutionId = institution, overrideReason = "exception" })).Expect(201);
        (await running.National.PostAsync($"/credentials/{issued.Id}/suspend", new { reason = "under_review" })).Expect(200);
        (await running.National.PostAsync($"/credentials/{issued.Id}/reinstate")).Expect(200);
        (await running.National.PostAsync($"/credentials/{issued.Id}/revoke", new { reason = "fraud" })).Expect(200);

        await told.MailAsync(5);
        await told.SettleAsync();

        Assert.Equal(
            [
                (NotificationKind.ResultRecorded, run), (NotificationKind.CredentialIssued, issued.Id), (NotificationKind.CredentialSuspended, issued.Id),
                (NotificationKind.CredentialReinstated, issued.Id), (NotificationKind.CredentialRevoked, issued.Id),
            ],
            await told.RowsAsync());
        Assert.Equal(
            ["You have a result", "You received a certificate", "Your certificate is valid again", "Your certificate was revoked", "Your certificate was suspended"],
            told.Mails.Select(mail => mail.Subject!.Split(':')[0]).Order());
        Assert.DoesNotContain(told.Mails, mail => mail.TextBody!.Contains("8.7", StringComparison.Ordinal) || mail.TextBody!.Contains("passed", StringComparison.Ordinal));
        Assert.Contains(told.Mails, mail => Outbox.AddressIn(mail) == $"/en/credentials/{issued.String("number")}");
    }

    [Fact]
    public async Task What_is_turned_off_is_not_told_that_way_and_everything_else_is()
    {
        using var told = await NotifiedLearner.NewAsync(running);
        await told.ChooseAsync(inApp: Every.Where(kind => kind != NotificationKind.SeatTaken), byMail: Every);
        var first = await PromotedAsync(told);
        await told.MailAsync();
        await told.ChooseAsync(inApp: Every, byMail: Every.Where(kind => kind != NotificationKind.SeatTaken));
        var second = await PromotedAsync(told);
        await told.SettleAsync();
        await told.ChooseAsync(inApp: Every.Where(kind => kind != NotificationKind.SeatTaken), byMail: Every.Where(kind => kind != NotificationKind.SeatTaken));
        await PromotedAsync(told);
        await told.SettleAsync();

        Assert.Equal([(NotificationKind.SeatTaken, second)], await told.RowsAsync());
        Assert.Equal($"/en/course-runs/{first}/enrol", Outbox.AddressIn(Assert.Single(told.Mails)));
    }

    [Fact]
    public async Task The_page_of_choices_shows_what_was_chosen()
    {
        using var told = await NotifiedLearner.NewAsync(running);
        var before = await told.Person.Browser.PageAsync(NotifiedLearner.Choices);
        await told.ChooseAsync(inApp: Every, byMail: [NotificationKind.SeatOffered]);
        var after = await told.Person.Browser.PageAsync(NotifiedLearner.Choices);

        Assert.Equal(2 * Every.Count, Ticks(before));
        Assert.Equal(Every.Count + 1, Ticks(after));
        Assert.Contains("Notification settings", after, StringComparison.Ordinal);

        static int Ticks(string page) => page.Split(" checked").Length - 1;
    }

    [Fact]
    public async Task They_stay_new_until_the_learner_says_so()
    {
        using var told = await NotifiedLearner.NewAsync(running);
        await PromotedAsync(told);
        await told.MailAsync();

        await told.PageAsync();
        Assert.Contains("1 new notification", await told.Person.Browser.PageAsync("/en/learning"), StringComparison.Ordinal);
        var newest = (await told.PageAsync()).Split("name=\"upTo\" value=\"")[1].Split('"')[0];
        await told.Person.Browser.FillInAsync(NotifiedLearner.Page, "seen", ("upTo", "0"));
        Assert.Contains("1 new notification", await told.PageAsync(), StringComparison.Ordinal);
        Person.ExpectRedirect($"{NotifiedLearner.Page}?done=seen", await told.Person.Browser.FillInAsync(NotifiedLearner.Page, "seen", ("upTo", newest)));

        var page = await told.PageAsync();
        Assert.DoesNotContain("new notification", page, StringComparison.Ordinal);
        Assert.Contains("You have a seat: Machine learning", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_or_marks_anothers()
    {
        using var told = await NotifiedLearner.NewAsync(running);
        using var other = await NotifiedLearner.NewAsync(running);
        await PromotedAsync(told);
        await told.MailAsync();

        Assert.Contains("No notifications yet.", await other.PageAsync(), StringComparison.Ordinal);
        await other.Person.Browser.FillInAsync("/en/account", "out");
        Assert.DoesNotContain("You have a seat", await other.PageAsync(), StringComparison.Ordinal);
        Assert.Contains("1 new notification", await told.PageAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await other.Person.Browser.GetAsync(NotifiedLearner.Choices)).StatusCode);
    }

    [Fact]
    public async Task Public_pages_are_the_same_for_who_has_something_new()
    {
        using var told = await NotifiedLearner.NewAsync(running);
        await PromotedAsync(told);
        await told.MailAsync();

        foreach (var path in (string[])["/en", "/en/courses", "/en/national"])
        {
            using var page = await told.Person.Browser.GetAsync(path);
            Assert.Contains("public", page.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("new notification", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_has_no_account_gets_nothing()
    {
        var (run, learner) = (await _world.RunAsync(1), await _world.LearnerAsync());
        var holder = await _world.LearnerAsync();
        (await _world.EnrolAsync(run, holder)).Expect(201);
        (await _world.EnrolAsync(run, learner)).Expect(201);
        (await _world.WithdrawAsync(run, holder)).Expect(200);
        using var witness = await NotifiedLearner.NewAsync(running);
        await PromotedAsync(witness);
        await witness.MailAsync();

        using var without = new NotifiedLearner(running, witness.Person, learner);
        Assert.Empty(await without.RowsAsync());
    }

    private Task<Guid> PromotedAsync(NotifiedLearner told) => UpAsync(told, offerHours: null);

    private Task<Guid> OfferedAsync(NotifiedLearner told) => UpAsync(told, offerHours: 48);

    private Task<Guid> UpAsync(NotifiedLearner told, int? offerHours) => Waitlist.MoveUpAsync(_world, told.Learner, offerHours);
}
