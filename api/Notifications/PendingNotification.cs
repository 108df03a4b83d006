using System.Globalization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Notifications;
using AiTalent.EventStore;

namespace AiTalent.Api.Notifications;

/// <summary>Represents one notification for one learner that is not delivered yet.</summary>
/// <param name="SubjectId">The course run or the credential.</param>
/// <param name="At">Time of the event in the log, or of the reminder.</param>
/// <param name="Source">The cause of the notification; each source notifies a learner at most once.</param>
/// <param name="ActedBy">The id of the actor who caused it.</param>
/// <param name="Position">Log position; 0 for a reminder.</param>
internal sealed record PendingNotification(Guid LearnerId, NotificationKind Kind, Guid SubjectId, DateTimeOffset At, Offer? Offer, string Source, string ActedBy, long Position = 0)
{
    public Guid Id => DerivedId.From(LearnerId, $"{Kind}/{Source}");

    public static PendingNotification Logged(Notice notice, Guid learnerId, Guid subjectId, StoredEvent written) => new(
        learnerId, notice.Kind, subjectId, written.At, notice.Offer, string.Create(CultureInfo.InvariantCulture, $"{written.Position}/{written.At.UtcTicks}"),
        written.Actor, written.Position);

    public static PendingNotification Reminding(Guid learnerId, Guid runId, Offer offer, DateTimeOffset at) => new(
        learnerId, NotificationKind.OfferEnding, runId, at, offer, string.Create(CultureInfo.InvariantCulture, $"{runId}/{offer.Until.UtcTicks}"), Actor.System.Id);
}
