using System.Globalization;
using AiTalent.Domain.Notifications;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Notifications;

/// <summary>The words for what learners are told.</summary>
public static class NotificationLabels
{
    /// <param name="title">Of the course or of the award.</param>
    public static string Of(NotificationKind kind, string title) => string.Format(CultureInfo.CurrentCulture, Find(kind.ToString()), title);

    /// <summary>The kind's name, where it is chosen.</summary>
    public static string Name(NotificationKind kind) => Find($"{kind}Name");

    /// <summary>What a mail says, with the places <c>{0}</c> for the title and <c>{1}</c> for the end of an offer.</summary>
    public static string Mail(NotificationKind kind) => Find($"{kind}Mail");

    /// <summary>Why a mail comes and, at the address, where it is turned off.</summary>
    public static string MailFooter(string address) => string.Format(CultureInfo.CurrentCulture, Find(nameof(NotificationText.MailFooter)), address);

    private static string Find(string name) =>
        NotificationText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No words are known for it.");
}
