using System.Globalization;
using AiTalent.Api.Accounts;
using AiTalent.Api.Mail;
using AiTalent.Application.Localization;
using AiTalent.Application.Site;
using AiTalent.Web.Languages;
using AiTalent.Web.Notifications;

namespace AiTalent.Api.Notifications;

/// <summary>
/// Queues notification mails in the learner's language. Mail is not confidential: it says that there is a result, and the page shows the
/// result.
/// </summary>
internal sealed class NotificationMails(AccountsContext context, ISiteUrl site)
{
    /// <summary>Adds a mail, to be saved with the notification.</summary>
    public void Add(Account account, PendingNotification notifications, Subject subject)
    {
        var language = Language.Find(account.Language) ?? Language.English;
        context.Mails.Add(language.Speak(() => Write(account.Email!, language, notifications, subject)));
    }

    private QueuedMail Write(string to, Language language, PendingNotification notifications, Subject subject)
    {
        var title = subject.In(language.Code);
        var until = notifications.Offer is { } offer ? $"{Dates.Moment(offer.Until, subject.Zone)} ({subject.Zone.Name})" : "";
        var words = string.Format(CultureInfo.CurrentCulture, NotificationLabels.Mail(notifications.Kind), title, until);
        return new QueuedMail
        {
            To = to,
            Subject = NotificationLabels.Of(notifications.Kind, title),
            Body = $"{words}\n\n{site.To(language, subject.Path)}\n\n{NotificationLabels.MailFooter(site.To(language, "account/notifications"))}",
        };
    }
}
