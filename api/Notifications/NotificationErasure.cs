using AiTalent.Api.Accounts;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Notifications;

/// <summary>Forgets what a learner was told. What the person wanted to be told goes with the account, by its foreign key.</summary>
internal sealed class NotificationErasure(AccountsContext context)
{
    /// <summary>To be called once the account is emptied, since until then more may be told.</summary>
    public async Task ForgetAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        await context.OfferReminders.Where(one => one.LearnerId == learnerId).ExecuteDeleteAsync(cancellationToken);
        await context.Notifications.Where(one => one.LearnerId == learnerId).ExecuteDeleteAsync(cancellationToken);
    }
}
