using AiTalent.Domain.Notifications;

namespace AiTalent.Web.Notifications;

/// <summary>What the person who is signed in wants to be told.</summary>
public interface INotificationChoices
{
    /// <summary>One for each kind.</summary>
    /// <returns>Null for who is not signed in with an account.</returns>
    Task<IReadOnlyList<NotificationChoice>?> FindAsync(CancellationToken cancellationToken);

    Task SaveAsync(IReadOnlyCollection<NotificationChoice> choices, CancellationToken cancellationToken);
}

public sealed record NotificationChoice(NotificationKind Kind, bool InApp, bool ByMail);
