using AiTalent.Domain.Notifications;

namespace AiTalent.Web.Notifications;

/// <summary>Manages the notification settings of the signed-in person.</summary>
public interface INotificationChoices
{
    /// <summary>Returns one setting for each kind.</summary>
    /// <returns>Null if no account is signed in.</returns>
    Task<IReadOnlyList<NotificationChoice>?> FindAsync(CancellationToken cancellationToken);

    Task SaveAsync(IReadOnlyCollection<NotificationChoice> choices, CancellationToken cancellationToken);
}

public sealed record NotificationChoice(NotificationKind Kind, bool InApp, bool ByMail);
