using System.Globalization;
using AiTalent.Domain.Notifications;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Notifications;

/// <summary>Returns the texts of notifications.</summary>
public static class NotificationLabels
{
    /// <param name="title">The title of the course or of the award.</param>
    public static string Of(NotificationKind kind, string title) => string.Format(CultureInfo.CurrentCulture, Find(kind.ToString()), title);

    /// <summary>Returns the kind's name for the settings.</summary>
    public static string Name(NotificationKind kind) => Find($"{kind}Name");

    /// <summary>
    /// Returns the mail text with the placeholders <c>{0}</c> for the title and <c>{1}</c> for the end of an offer.
    /// </summary>
    public static string Mail(NotificationKind kind) => Find($"{kind}Mail");

    /// <summary>Returns the mail footer: the reason for the mail and the address to turn it off.</summary>
    public static string MailFooter(string address) => string.Format(CultureInfo.CurrentCulture, Find(nameof(NotificationText.MailFooter)), address);

    private static string Find(string name) =>
        NotificationText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No words are known for it.");
}
