using AiTalent.Application.Localization;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Notifications;

namespace AiTalent.Web.Notifications;

/// <summary>Reads the notifications of learners. Callers pass their own learner id.</summary>
public interface INotificationList
{
    Task<int> CountUnseenAsync(Guid learnerId, CancellationToken cancellationToken);

    /// <summary>Reads a part of the list, newest first.</summary>
    Task<NotificationPart> ReadAsync(Guid learnerId, int skip, int limit, CancellationToken cancellationToken);

    /// <summary>Marks the notifications up to the given time as seen, not later ones.</summary>
    Task MarkSeenAsync(Guid learnerId, DateTimeOffset upTo, CancellationToken cancellationToken);
}

/// <summary>Represents a part of the list, with the totals of the whole list.</summary>
/// <param name="Newest">The time of the newest notification.</param>
public sealed record NotificationPart(IReadOnlyList<NotificationView> Items, int Total, int Unseen, DateTimeOffset? Newest)
{
    public static NotificationPart Empty { get; } = new([], 0, 0, null);
}

/// <param name="Title">The title of the course or of the award; null if unknown.</param>
/// <param name="Code">The code shown instead of an unknown title.</param>
/// <param name="Path">The path of the page with details, after the language.</param>
/// <param name="Zone">The zone of the course run.</param>
/// <param name="Until">The end of the offer concerned.</param>
public sealed record NotificationView(
    NotificationKind Kind, LocalizedText? Title, string Code, string Path, NamedZone? Zone, DateTimeOffset At, DateTimeOffset? Until, bool IsSeen);
