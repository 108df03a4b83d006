using AiTalent.Api.Accounts;
using AiTalent.EventStore;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace AiTalent.Api.Mail;

/// <summary>Sends queued mails; any process may do so. A failed mail is retried at growing intervals for two days.</summary>
internal sealed partial class MailSender(
    IServiceScopeFactory scopes, IMailTransport carrier, MailOptions options, TimeProvider time, ILogger<MailSender> logger) : BackgroundService
{
    private const int MaxAttempts = 20;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan MaxPause = TimeSpan.FromHours(4);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = new FailureLog(logger, time, "The sending of mails");
        using var timer = new PeriodicTimer(Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await SendNextAsync(stoppingToken))
                {
                }

                failures.Worked();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Failed(failure);
            }
        }
    }

    private async Task<bool> SendNextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var mail = await accounts.Mails.AsNoTracking().Where(mail => mail.DueAt <= now).OrderBy(mail => mail.DueAt).FirstOrDefaultAsync(cancellationToken);
        if (mail is null)
            return false;
        var next = now + (long)Pause(mail.Attempts).TotalMilliseconds;
        var taken = await accounts.Mails.Where(other => other.Id == mail.Id && other.DueAt == mail.DueAt)
            .ExecuteUpdateAsync(set => set.SetProperty(other => other.DueAt, next).SetProperty(other => other.Attempts, mail.Attempts + 1), cancellationToken);
        if (taken == 0)
            return true;
        var isSent = await TrySendAsync(mail, cancellationToken);
        if (!isSent && mail.Attempts + 1 < MaxAttempts)
            return true;
        if (!isSent)
            GivenUp(logger, mail.Id, MaxAttempts);
        await accounts.Mails.Where(other => other.Id == mail.Id).ExecuteDeleteAsync(cancellationToken);
        return true;
    }

    private async Task<bool> TrySendAsync(QueuedMail mail, CancellationToken cancellationToken)
    {
        try
        {
            using var message = new MimeMessage();
            message.MessageId = $"{mail.Id:N}@aitalent";
            message.From.Add(MailboxAddress.Parse(options.From));
            message.To.Add(MailboxAddress.Parse(mail.To));
            message.Subject = mail.Subject;
            message.Body = new TextPart("plain") { Text = mail.Body };
            await carrier.SendAsync(message, cancellationToken);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The exception message may contain the address.
            NotSent(logger, mail.Id, mail.Attempts + 1, failure.GetType().Name);
            return false;
        }
    }

    private static TimeSpan Pause(int attempts) => TimeSpan.FromSeconds(Math.Min(MaxPause.TotalSeconds, 30 * Math.Pow(2, attempts)));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Email {Id} was not sent at attempt {Attempt} ({Failure}).")]
    private static partial void NotSent(ILogger logger, Guid id, int attempt, string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Email {Id} was abandoned after {Attempts} attempts.")]
    private static partial void GivenUp(ILogger logger, Guid id, int attempts);
}
