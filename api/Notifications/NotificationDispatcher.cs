using AiTalent.Api.Accounts;
using AiTalent.Domain.Notifications;

namespace AiTalent.Api.Notifications;

/// <summary>
/// Adds notifications to the channels that each learner wants. They are saved together with the record that they were handled; mails are
/// sent only after that.
/// </summary>
internal sealed class NotificationDispatcher(AccountsContext context, Recipients recipients, Subjects subjects, NotificationMails mails, TimeProvider time)
{
    public async Task AddAsync(IReadOnlyList<PendingNotification> notifications, CancellationToken cancellationToken)
    {
        if (notifications.Count == 0)
            return;
        var reached = await recipients.FindAsync(notifications.Select(one => one.LearnerId), cancellationToken);
        var due = notifications.Where(one => reached.TryGetValue(one.LearnerId, out var to) && Notice.Concerns(one.Kind, one.ActedBy, to.ActorId)
            && Notice.IsCurrent(one.Kind, one.At, time.GetUtcNow())).ToList();
        if (due.Count == 0)
            return;
        var about = await subjects.FindAsync([.. due.Select(one => (one.Kind, one.SubjectId)).Distinct()], cancellationToken);
        foreach (var one in due)
            Add(one, reached[one.LearnerId], about[one.SubjectId]);
    }

    private void Add(PendingNotification notification, Recipient to, Subject about)
    {
        var now = time.GetUtcNow();
        if (to.WantsInApp(notification.Kind))
            context.Notifications.Add(Row(notification));
        if (to.WantsByMail(notification.Kind) && Notice.IsMailed(notification.At, now))
            mails.Add(to.Account!, notification, about);
        if (notification is { Kind: NotificationKind.SeatOffered, Offer: { } offer } && offer.Until > now)
            context.OfferReminders.Add(Reminder(notification, offer));
    }

    private static Notification Row(PendingNotification notification) => new()
    {
        Id = notification.Id,
        LearnerId = notification.LearnerId,
        Kind = notification.Kind,
        SubjectId = notification.SubjectId,
        At = notification.At.ToUnixTimeMilliseconds(),
        Position = notification.Position,
        Until = notification.Offer?.Until.ToUnixTimeMilliseconds(),
    };

    private static OfferReminder Reminder(PendingNotification notification, Offer offer) => new()
    {
        LearnerId = notification.LearnerId,
        RunId = notification.SubjectId,
        Until = offer.Until.ToUnixTimeMilliseconds(),
        DueAt = offer.EndingFrom().ToUnixTimeMilliseconds(),
    };
}
