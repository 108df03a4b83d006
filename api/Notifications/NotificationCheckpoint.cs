using AiTalent.Api.Accounts;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Notifications;

/// <summary>
/// Stores the log position up to which notifications are created, in one row that is updated in the same transaction as the notifications.
/// </summary>
internal sealed class NotificationCheckpoint
{
    public int Id { get; init; }

    public long Position { get; init; }

    public static Task<long> ReadAsync(AccountsContext context, CancellationToken cancellationToken) =>
        context.NotificationCheckpoints.Select(row => row.Position).SingleAsync(cancellationToken);

    /// <returns>False if the checkpoint is elsewhere: another process has moved it.</returns>
    public static async Task<bool> MoveAsync(AccountsContext context, long from, long to, CancellationToken cancellationToken) =>
        await context.NotificationCheckpoints.Where(row => row.Position == from)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Position, to), cancellationToken) == 1;
}
