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
        var told = notifications.Where(one => reached.TryGetValue(one.LearnerId, out var to) && Notice.Concerns(one.Kind, one.ActedBy, to.ActorId)
            && Notice.IsCurrent(one.Kind, one.At, time.GetUtcNow())).ToList();
        if (told.Count == 0)
            return;
        var about = await subjects.FindAsync([.. told.Select(one => (one.Kind, one.SubjectId)).Distinct()], cancellationToken);
        foreach (var one in told)
            Add(one, reached[one.LearnerId], about[one.SubjectId]);
    }

    private void Add(PendingNotification notifications, Recipient to, Subject about)
    {
        var now = time.GetUtcNow();
        if (to.WantsInApp(notifications.Kind))
            context.Notifications.Add(Row(notifications));
        if (to.WantsByMail(notifications.Kind) && Notice.IsMailed(notifications.At, now))
            mails.Add(to.Account!, notifications, about);
        if (notifications is { Kind: NotificationKind.SeatOffered, Offer: { } offer } && offer.Until > now)
            context.OfferReminders.Add(Reminder(notifications, offer));
    }

    private static Notification Row(PendingNotification notifications) => new()
    {
        Id = notifications.Id,
        LearnerId = notifications.LearnerId,
        Kind = notifications.Kind,
        SubjectId = notifications.SubjectId,
        At = notifications.At.ToUnixTimeMilliseconds(),
        Position = notifications.Position,
        Until = notifications.Offer?.Until.ToUnixTimeMilliseconds(),
    };

    private static OfferReminder Reminder(PendingNotification notifications, Offer offer) => new()
    {
        LearnerId = notifications.LearnerId,
        RunId = notifications.SubjectId,
        Until = offer.Until.ToUnixTimeMilliseconds(),
        DueAt = offer.EndingFrom().ToUnixTimeMilliseconds(),
    };
}
