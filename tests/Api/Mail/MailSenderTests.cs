using AiTalent.Api.Accounts;
using AiTalent.Api.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Mail;

public sealed class MailSenderTests(RunningApi running)
{
    private const string NoAddress = "nobody's address";

    [Fact]
    public async Task A_mail_that_is_given_up_is_told_in_the_log_without_its_address_and_deleted()
    {
        var mail = await QueueAsync(attempts: 19);

        var told = await Eventually.FindAsync(() => Line($"Email {mail} was abandoned after 20 attempts."));

        Assert.StartsWith("Error", told, StringComparison.Ordinal);
        Assert.DoesNotContain(NoAddress, running.Log.Text, StringComparison.Ordinal);
        await Eventually.FindAsync(() => AttemptsOf(mail) is null ? "deleted" : null);
    }

    [Fact]
    public async Task A_mail_that_is_not_sent_waits_for_its_next_time()
    {
        var mail = await QueueAsync(attempts: 0);

        await Eventually.FindAsync(() => Line($"Email {mail} was not sent at attempt 1"));

        Assert.Equal(1, AttemptsOf(mail));
        Assert.Null(Line($"Email {mail} was abandoned"));
    }

    private async Task<Guid> QueueAsync(int attempts)
    {
        var mail = new QueuedMail { To = NoAddress, Subject = "Subject", Body = "Body", Attempts = attempts };
        await using var scope = running.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        context.Mails.Add(mail);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return mail.Id;
    }

    private string? Line(string words) => running.Log.Text.Split('\n').FirstOrDefault(line => line.Contains(words, StringComparison.Ordinal));

    private int? AttemptsOf(Guid id)
    {
        using var scope = running.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<AccountsContext>().Mails.AsNoTracking().SingleOrDefault(mail => mail.Id == id)?.Attempts;
    }
}
