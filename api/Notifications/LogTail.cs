using System.Collections.Frozen;
using AiTalent.Domain.Notifications;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Freshness;

namespace AiTalent.Api.Notifications;

/// <summary>Reads the log up to the position of the read model, so that every notification has its names and its page.</summary>
internal sealed class LogTail(IEventStore log, ProjectedPosition projected, CredentialQueries credentials, CourseRunQueries runs, EnrolmentQueries enrolments, RunDates dates)
{
    private const int MaxEvents = 5_000;

    private static readonly FrozenSet<string> Sources = Notice.Sources.Select(EventCodec.NameOf).ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Null if there is nothing after the position yet.</returns>
    public async Task<LogPart?> ReadAsync(long afterPosition, CancellationToken cancellationToken)
    {
        var ahead = projected.Value - afterPosition;
        if (ahead <= 0)
            return null;
        var stored = await log.ReadLogAsync(afterPosition, (int)Math.Min(ahead, MaxEvents), cancellationToken);
        if (stored.Count == 0)
            return null;
        var notifications = new List<PendingNotification>();
        // Most of the hundreds of thousands of events produce no notification and are not decoded.
        foreach (var written in stored.Where(written => Sources.Contains(written.Type)))
        {
            notifications.AddRange(await ReadAsync(written, cancellationToken));
        }

        return new LogPart(stored[^1].Position, notifications);
    }

    private async Task<IEnumerable<PendingNotification>> ReadAsync(StoredEvent written, CancellationToken cancellationToken)
    {
        var subject = StreamName.IdOf(written.Stream);
        var notice = Notice.Of(EventCodec.Read(written.Type, written.Data.Span))!;
        var isOfRun = notice.Kind is NotificationKind.NotPlaced or NotificationKind.DatesChanged;
        var endedAt = isOfRun ? (await runs.FindAsync(subject, cancellationToken))?.Definition.EndedAt() : null;
        if (!notice.IsSent(written.At, endedAt))
            return [];
        if (notice.Kind == NotificationKind.DatesChanged)
            return await dates.HaveChangedAsync(written, cancellationToken) ? (await enrolments.LiveAsync(subject, cancellationToken)).Select(id => PendingNotification.Logged(notice, id, subject, written)) : [];
        var learner = notice.LearnerId
            ?? (await credentials.FindAsync(subject, cancellationToken))?.LearnerId
            ?? throw new InvalidOperationException($"The credential of position {written.Position} is not in the read model yet.");
        return [PendingNotification.Logged(notice, learner, subject, written)];
    }
}

/// <param name="Position">Position of its last event.</param>
internal sealed record LogPart(long Position, IReadOnlyList<PendingNotification> PendingNotification);
