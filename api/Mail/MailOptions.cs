using MailKit.Security;

namespace AiTalent.Api.Mail;

/// <summary>Settings of outgoing mail; the section <c>AiTalent:Mail</c>.</summary>
internal sealed record MailOptions
{
    /// <summary>Host name of the SMTP server; null writes each mail as a file to <c>outbox</c> in the data folder.</summary>
    public string? Host { get; init; }

    /// <summary>1 to 65535. Default: 587.</summary>
    public int Port { get; init; } = 587;

    /// <summary>StartTls (the default), SslOnConnect, or None for a server on this machine.</summary>
    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.StartTls;

    /// <summary>User name; null sends without authentication.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>Address of the sender.</summary>
    public string From { get; init; } = "no-reply@aitalent.example";

    public bool IsFolder => Host is null;

    public IEnumerable<string> Problems()
    {
        if (Port is < 1 or > 65_535)
            yield return "AiTalent:Mail:Port must be 1 to 65535.";
        if (!MimeKit.MailboxAddress.TryParse(From, out _))
            yield return "AiTalent:Mail:From must be a mail address.";
    }
}
