using System.Globalization;
using AiTalent.Api.Accounts;
using AiTalent.Web.Languages;

namespace AiTalent.Api.Mail;

/// <summary>The mails about an account, in its own language; each waits in the accounts' database with whatever is saved with it.</summary>
internal sealed class AccountMails(AccountsContext context, SiteAddress site)
{
    /// <param name="next">Where the person goes on from there; null for the account's page.</param>
    public void Confirm(Account account, string code, string? next)
    {
        var page = $"sign-up/confirm?account={account.Id}&code={Uri.EscapeDataString(code)}";
        Add(account, nameof(MailText.ConfirmSubject), nameof(MailText.ConfirmBody), next is null ? page : $"{page}&next={Uri.EscapeDataString(next)}");
    }

    /// <summary>To the owner of an address that somebody wanted to sign up with once more.</summary>
    public void AlreadyThere(Account account) => Add(account, nameof(MailText.KnownSubject), nameof(MailText.KnownBody), "password");

    public void Reset(Account account, string code) =>
        Add(account, nameof(MailText.ResetSubject), nameof(MailText.ResetBody), $"password/new?account={account.Id}&code={Uri.EscapeDataString(code)}");

    /// <summary>That the password, or the second factor, is another one now.</summary>
    public void Changed(Account account) => Add(account, nameof(MailText.ChangedSubject), nameof(MailText.ChangedBody), "password");

    private void Add(Account account, string subject, string body, string path)
    {
        var language = Language.Find(account.Language) ?? Language.English;
        string Words(string name) => MailText.ResourceManager.GetString(name, language.Culture)!;
        context.Mails.Add(new QueuedMail
        {
            To = account.Email!,
            Subject = Words(subject),
            Body = string.Format(CultureInfo.InvariantCulture, Words(body), site.To(language, path)),
        });
    }
}
