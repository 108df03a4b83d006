using MimeKit;

namespace AiTalent.Api.Mail;

/// <summary>Takes one mail out of the house.</summary>
internal interface IMailTransport
{
    /// <summary>Returns once the mail is handed over; throws where it is not, and it is tried again.</summary>
    Task SendAsync(MimeMessage message, CancellationToken cancellationToken);
}
