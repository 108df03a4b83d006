using AiTalent.Api.Accounts;
using AiTalent.Domain.Notifications;
using AiTalent.Web.Notifications;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Notifications;

internal sealed class NotificationChoices(AccountsContext context, CurrentAccount current) : INotificationChoices
{
    public async Task<IReadOnlyList<NotificationChoice>?> FindAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return null;
        var chosen = await Of(account).AsNoTracking().ToDictionaryAsync(one => one.Kind, cancellationToken);
        return [.. Enum.GetValues<NotificationKind>().Select(kind => chosen.TryGetValue(kind, out var one)
            ? new NotificationChoice(kind, one.InApp, one.ByMail)
            : new NotificationChoice(kind, InApp: true, ByMail: true))];
    }

    public async Task SaveAsync(IReadOnlyCollection<NotificationChoice> choices, CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Of(account).ExecuteDeleteAsync(cancellationToken);
        context.NotificationPreferences.AddRange(choices.Where(choice => !(choice.InApp && choice.ByMail)).Select(choice => new NotificationPreference
        {
            AccountId = account.Id,
            Kind = choice.Kind,
            InApp = choice.InApp,
            ByMail = choice.ByMail,
        }));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private IQueryable<NotificationPreference> Of(Account account) => context.NotificationPreferences.Where(one => one.AccountId == account.Id);
}
