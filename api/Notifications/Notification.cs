using AiTalent.Domain.Notifications;

namespace AiTalent.Api.Notifications;

/// <summary>Something that a learner was told on the pages. Times are milliseconds of Unix time.</summary>
internal sealed class Notification
{
    public required Guid Id { get; init; }

    public required Guid LearnerId { get; init; }

    public required NotificationKind Kind { get; init; }

    /// <summary>The course run or the credential.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>When it was written in the log, or the learner was reminded.</summary>
    public required long At { get; init; }

    /// <summary>Where in the log, which orders what is of one millisecond; 0 for a reminder.</summary>
    public long Position { get; init; }

    /// <summary>The end of the offer that it is about.</summary>
    public long? Until { get; init; }

    /// <summary>Null until the learner says so.</summary>
    public long? SeenAt { get; init; }
}
