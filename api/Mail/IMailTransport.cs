using MimeKit;

namespace AiTalent.Api.Mail;

/// <summary>Delivers a mail to the outside.</summary>
internal interface IMailTransport
{
    /// <summary>Returns once the mail is handed over; throws otherwise, and the mail is retried.</summary>
    Task SendAsync(MimeMessage message, CancellationToken cancellationToken);
}
