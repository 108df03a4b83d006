using AiTalent.Application.Localization;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Notifications;

namespace AiTalent.Web.Notifications;

/// <summary>What learners were told. Whoever asks gives the learner that they are.</summary>
public interface INotificationList
{
    Task<int> CountUnseenAsync(Guid learnerId, CancellationToken cancellationToken);

    /// <summary>The newest first.</summary>
    Task<NotificationPart> ReadAsync(Guid learnerId, int skip, int limit, CancellationToken cancellationToken);

    /// <summary>Marks what had come when the learner looked, and nothing that came since.</summary>
    Task MarkSeenAsync(Guid learnerId, DateTimeOffset upTo, CancellationToken cancellationToken);
}

/// <summary>A part of the list, with what is known of the whole.</summary>
/// <param name="Newest">When the newest of all came.</param>
public sealed record NotificationPart(IReadOnlyList<NotificationView> Items, int Total, int Unseen, DateTimeOffset? Newest)
{
    public static NotificationPart Empty { get; } = new([], 0, 0, null);
}

/// <param name="Title">Of the course or of the award; null where it is not known.</param>
/// <param name="Code">What stands in for it.</param>
/// <param name="Path">The page that shows more, behind the language.</param>
/// <param name="Zone">Where the people of the course run live.</param>
/// <param name="Until">The end of the offer that it is about.</param>
public sealed record NotificationView(
    NotificationKind Kind, LocalizedText? Title, string Code, string Path, NamedZone? Zone, DateTimeOffset At, DateTimeOffset? Until, bool IsSeen);
