using AiTalent.Api.Accounts;
using AiTalent.Web.Notifications;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Notifications;

/// <summary>Lists notifications. Each call uses its own context because parts of one page query concurrently.</summary>
internal sealed class NotificationList(IServiceScopeFactory scopes, Subjects subjects, TimeProvider time) : INotificationList
{
    public async Task<int> CountUnseenAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Of(scope, learnerId).CountAsync(one => one.SeenAt == null, cancellationToken);
    }

    public async Task<NotificationPart> ReadAsync(Guid learnerId, int skip, int limit, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var all = Of(scope, learnerId);
        var rows = await all.AsNoTracking().OrderByDescending(one => one.At).ThenByDescending(one => one.Position).ThenBy(one => one.Id).Skip(skip).Take(limit).ToListAsync(cancellationToken);
        var about = await subjects.FindAsync([.. rows.Select(row => (row.Kind, row.SubjectId)).Distinct()], cancellationToken);
        return new NotificationPart(
            [.. rows.Select(row => Show(row, about.GetValueOrDefault(row.SubjectId)))],
            await all.CountAsync(cancellationToken),
            await all.CountAsync(one => one.SeenAt == null, cancellationToken),
            await all.MaxAsync(one => (long?)one.At, cancellationToken) is { } newest ? Moment(newest) : null);
    }

    public async Task MarkSeenAsync(Guid learnerId, DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (last, now) = (upTo.ToUnixTimeMilliseconds(), time.GetUtcNow().ToUnixTimeMilliseconds());
        await Of(scope, learnerId).Where(one => one.SeenAt == null && one.At <= last)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.SeenAt, now), cancellationToken);
    }

    private static IQueryable<Notification> Of(AsyncServiceScope scope, Guid learnerId) =>
        scope.ServiceProvider.GetRequiredService<AccountsContext>().Notifications.Where(one => one.LearnerId == learnerId);

    private static NotificationView Show(Notification row, Subject? about) => new(
        row.Kind, about?.Title, about?.Code ?? "", about?.Path ?? "learning", about?.Zone, Moment(row.At),
        row.Until is { } until ? Moment(until) : null, row.SeenAt is not null);

    private static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
