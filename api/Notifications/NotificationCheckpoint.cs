using AiTalent.Api.Accounts;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Notifications;

/// <summary>How far in the log learners have been told: one row, which moves in the transaction of what is told.</summary>
internal sealed class NotificationCheckpoint
{
    public int Id { get; init; }

    public long Position { get; init; }

    public static Task<long> ReadAsync(AccountsContext context, CancellationToken cancellationToken) =>
        context.NotificationCheckpoints.Select(row => row.Position).SingleAsync(cancellationToken);

    /// <returns>False where it does not stand there: another process was faster.</returns>
    public static async Task<bool> MoveAsync(AccountsContext context, long from, long to, CancellationToken cancellationToken) =>
        await context.NotificationCheckpoints.Where(row => row.Position == from)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Position, to), cancellationToken) == 1;
}
