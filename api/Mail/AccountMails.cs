using System.Globalization;
using System.Resources;
using AiTalent.Api.Accounts;
using AiTalent.Api.Accounts.Invitations;
using AiTalent.Application.Localization;
using AiTalent.Application.Site;
using AiTalent.Domain.Languages;
using AiTalent.Web.Languages;

namespace AiTalent.Api.Mail;

/// <summary>
/// Queues mails about an account in its owner's language. Each is saved in the accounts database in the same transaction as the change it
/// reports.
/// </summary>
internal sealed class AccountMails(AccountsContext context, ISiteUrl site)
{
    /// <param name="next">The page to continue to; null for the account page.</param>
    public void Confirm(Account account, string code, string? next)
    {
        var page = $"sign-up/confirm?account={account.Id}&code={Uri.EscapeDataString(code)}";
        Add(account, nameof(MailText.ConfirmSubject), nameof(MailText.ConfirmBody), next is null ? page : $"{page}&next={Uri.EscapeDataString(next)}");
    }

    /// <summary>Asks to confirm the address of an account that uses an external provider.</summary>
    /// <param name="provider">The key of the provider; null if it is no longer configured.</param>
    public void ConfirmByProvider(Account account, string code, string? provider, string? next)
    {
        var page = $"sign-up/confirm/external?provider={provider}&account={account.Id}&code={Uri.EscapeDataString(code)}";
        AddExternal(account, nameof(MailText.ConfirmSubject), nameof(ExternalText.MailConfirm), next is null ? page : $"{page}&next={Uri.EscapeDataString(next)}");
    }

    /// <summary>Notifies the owner of an address that was used again to sign up with a provider.</summary>
    public void AlreadyThereToLink(Account account) => AddExternal(account, nameof(MailText.KnownSubject), nameof(ExternalText.MailKnown), "account/logins");

    /// <summary>Reports that a provider's account was linked to this account.</summary>
    public void Linked(Account account) => AddExternal(account, nameof(MailText.ChangedSubject), nameof(ExternalText.MailLinked), "password");

    /// <summary>Reports that a provider's account was unlinked from this account.</summary>
    public void Unlinked(Account account) => AddExternal(account, nameof(MailText.ChangedSubject), nameof(ExternalText.MailUnlinked), "password");

    /// <summary>Notifies the owner of an address that was used again to sign up.</summary>
    public void AlreadyThere(Account account) => Add(account, nameof(MailText.KnownSubject), nameof(MailText.KnownBody), "password");

    public void Reset(Account account, string code) =>
        Add(account, nameof(MailText.ResetSubject), nameof(MailText.ResetBody), $"password/new?account={account.Id}&code={Uri.EscapeDataString(code)}");

    /// <summary>Reports that the password or the second factor was changed.</summary>
    public void Changed(Account account) => Add(account, nameof(MailText.ChangedSubject), nameof(MailText.ChangedBody), "password");

    /// <summary>Reports that the account was deleted; the last mail to the address.</summary>
    public void Erased(Account account) => Add(account, nameof(MailText.ErasedSubject), nameof(MailText.ErasedBody), "");

    /// <summary>Invites an address that may have no account.</summary>
    /// <param name="institution">Name of the institution that the role belongs to; null for a national role.</param>
    public void Invite(string to, Invitation invitation, string code, LocalizedText? institution)
    {
        var language = Language.Find(invitation.Language) ?? Language.English;
        var role = RoleText.ResourceManager.GetString(invitation.Role.ToString(), language.Culture)!;
        var place = institution?.In(language.Code) ?? AccountText.ResourceManager.GetString(nameof(AccountText.WholeCountry), language.Culture)!;
        Add(to, language, nameof(MailText.InvitationSubject), MailText.ResourceManager, nameof(MailText.InvitationBody), $"invitation?id={invitation.Id}&code={Uri.EscapeDataString(code)}", role, place);
    }

    private void Add(Account account, string subject, string body, string path) =>
        Add(account.Email!, LanguageOf(account), subject, MailText.ResourceManager, body, path);

    private void AddExternal(Account account, string subject, string body, string path) =>
        Add(account.Email!, LanguageOf(account), subject, ExternalText.ResourceManager, body, path);

    private static Language LanguageOf(Account account) => Language.Find(account.Language) ?? Language.English;

    private void Add(string to, Language language, string subject, ResourceManager texts, string body, string path, params ReadOnlySpan<string> more)
    {
        context.Mails.Add(new QueuedMail
        {
            To = to,
            Subject = MailText.ResourceManager.GetString(subject, language.Culture)!,
            Body = string.Format(CultureInfo.InvariantCulture, texts.GetString(body, language.Culture)!, [site.To(language, path), .. more]),
        });
    }
}
