using AiTalent.Api.Accounts;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Notifications;

/// <summary>Deletes a learner's notifications. Preferences are deleted with the account through their foreign key.</summary>
internal sealed class NotificationErasure(AccountsContext context)
{
    /// <summary>Deletes the notifications. Call it after the account is emptied, because until then more may be created.</summary>
    public async Task ForgetAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        await context.OfferReminders.Where(one => one.LearnerId == learnerId).ExecuteDeleteAsync(cancellationToken);
        await context.Notifications.Where(one => one.LearnerId == learnerId).ExecuteDeleteAsync(cancellationToken);
    }
}
