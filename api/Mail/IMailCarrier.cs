using MimeKit;

namespace AiTalent.Api.Mail;

/// <summary>Takes one mail out of the house.</summary>
internal interface IMailCarrier
{
    /// <summary>Returns once the mail is handed over; throws where it is not, and it is tried again.</summary>
    Task CarryAsync(MimeMessage message, CancellationToken cancellationToken);
}
