using AiTalent.Api.Accounts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Notifications;
using AiTalent.ReadModel.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Notifications;

/// <summary>Sends one reminder for each unanswered offer that is about to expire; the process that deletes the reminder sends it.</summary>
internal sealed class OfferReminders(IServiceScopeFactory scopes, EnrolmentQueries enrolments, TimeProvider time)
{
    public async Task NotifyAsync(CancellationToken cancellationToken)
    {
        while (await NotifyNextAsync(cancellationToken))
        {
        }
    }

    private async Task<bool> NotifyNextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        var now = time.GetUtcNow();
        var due = now.ToUnixTimeMilliseconds();
        var reminder = await accounts.OfferReminders.AsNoTracking().Where(one => one.DueAt <= due).OrderBy(one => one.DueAt).FirstOrDefaultAsync(cancellationToken);
        if (reminder is null)
            return false;
        if (await FindOpenAsync(reminder, now, cancellationToken) is { } offer)
            await scope.ServiceProvider.GetRequiredService<NotificationDispatcher>().AddAsync([PendingNotification.Reminding(reminder.LearnerId, reminder.RunId, offer, now)], cancellationToken);
        await using var transaction = await accounts.Database.BeginTransactionAsync(cancellationToken);
        if (await TakeAsync(accounts, reminder, cancellationToken))
        {
            await accounts.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return true;
    }

    /// <returns>Null if the learner has answered or it is too late.</returns>
    private async Task<Offer?> FindOpenAsync(OfferReminder reminder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var enrolment = await enrolments.FindAsync(reminder.RunId, reminder.LearnerId, cancellationToken);
        return enrolment is { Status: EnrolmentStatus.Offered, Until: { } until } && until > now && until.ToUnixTimeMilliseconds() == reminder.Until
            ? new Offer(enrolment.EffectiveAt, until)
            : null;
    }

    private static async Task<bool> TakeAsync(AccountsContext accounts, OfferReminder reminder, CancellationToken cancellationToken) => await accounts.OfferReminders
        .Where(one => one.LearnerId == reminder.LearnerId && one.RunId == reminder.RunId && one.Until == reminder.Until)
        .ExecuteDeleteAsync(cancellationToken) == 1;
}
