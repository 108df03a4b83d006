using AiTalent.Api.Accounts;
using AiTalent.Domain.Notifications;

namespace AiTalent.Api.Notifications;

/// <summary>Tells learners in the ways that each of them wants. Nothing is told before it is saved, together with what says that it is told.</summary>
internal sealed class Teller(AccountsContext context, Recipients recipients, Subjects subjects, NotificationMails mails, TimeProvider time)
{
    public async Task AddAsync(IReadOnlyList<News> news, CancellationToken cancellationToken)
    {
        if (news.Count == 0)
            return;
        var reached = await recipients.FindAsync(news.Select(one => one.LearnerId), cancellationToken);
        var told = news.Where(one => reached.TryGetValue(one.LearnerId, out var to) && Notice.Concerns(one.Kind, one.ActedBy, to.ActorId)
            && Notice.IsCurrent(one.Kind, one.At, time.GetUtcNow())).ToList();
        if (told.Count == 0)
            return;
        var about = await subjects.FindAsync([.. told.Select(one => (one.Kind, one.SubjectId)).Distinct()], cancellationToken);
        foreach (var one in told)
            Add(one, reached[one.LearnerId], about[one.SubjectId]);
    }

    private void Add(News news, Recipient to, Subject about)
    {
        var now = time.GetUtcNow();
        if (to.WantsInApp(news.Kind))
            context.Notifications.Add(Row(news));
        if (to.WantsByMail(news.Kind) && Notice.IsMailed(news.At, now))
            mails.Add(to.Account!, news, about);
        if (news is { Kind: NotificationKind.SeatOffered, Offer: { } offer } && offer.Until > now)
            context.OfferReminders.Add(Reminder(news, offer));
    }

    private static Notification Row(News news) => new()
    {
        Id = news.Id,
        LearnerId = news.LearnerId,
        Kind = news.Kind,
        SubjectId = news.SubjectId,
        At = news.At.ToUnixTimeMilliseconds(),
        Position = news.Position,
        Until = news.Offer?.Until.ToUnixTimeMilliseconds(),
    };

    private static OfferReminder Reminder(News news, Offer offer) => new()
    {
        LearnerId = news.LearnerId,
        RunId = news.SubjectId,
        Until = offer.Until.ToUnixTimeMilliseconds(),
        DueAt = offer.EndingFrom().ToUnixTimeMilliseconds(),
    };
}
