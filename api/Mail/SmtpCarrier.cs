using MailKit.Net.Smtp;
using MimeKit;

namespace AiTalent.Api.Mail;

internal sealed class SmtpCarrier(MailOptions options) : IMailCarrier
{
    public async Task CarryAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(options.Host!, options.Port, options.Security, cancellationToken);
        if (options.User is { } user)
            await client.AuthenticateAsync(user, options.Password ?? "", cancellationToken);
        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }
}
