using AiTalent.Domain.Notifications;

namespace AiTalent.Api.Notifications;

/// <summary>Represents a notification shown to a learner. Times are in Unix milliseconds.</summary>
internal sealed class Notification
{
    public required Guid Id { get; init; }

    public required Guid LearnerId { get; init; }

    public required NotificationKind Kind { get; init; }

    /// <summary>The course run or the credential.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Time of the event in the log, or of the reminder.</summary>
    public required long At { get; init; }

    /// <summary>Log position, which orders notifications of the same millisecond; 0 for a reminder.</summary>
    public long Position { get; init; }

    /// <summary>End of the offer, if the notification is about one.</summary>
    public long? Until { get; init; }

    /// <summary>Null until the learner marks it as read.</summary>
    public long? SeenAt { get; init; }
}
