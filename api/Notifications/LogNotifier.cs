using AiTalent.Api.Accounts;
using AiTalent.EventStore;

namespace AiTalent.Api.Notifications;

/// <summary>
/// Follows the log and creates notifications. The database checkpoint moves with each saved notification and otherwise rarely: events
/// between the checkpoint and the reader produced no notification and are merely read again after a restart.
/// </summary>
internal sealed class LogNotifier(LogTail tail, IEventStore log, IServiceScopeFactory scopes)
{
    private const int MaxReadAgain = 50_000;

    private long? _kept;
    private long _read;

    /// <summary>Processes all new events. After an error nothing is saved partially, and the next call resumes at the checkpoint.</summary>
    public async Task NotifyAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await NotifyNextAsync(cancellationToken))
            {
            }
        }
        catch
        {
            _kept = null;
            throw;
        }
    }

    private async Task<bool> NotifyNextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (_kept is null)
            _kept = _read = await BeginAsync(Accounts(scope), cancellationToken);
        if (await tail.ReadAsync(_read, cancellationToken) is not { } part)
            return false;
        await scope.ServiceProvider.GetRequiredService<NotificationDispatcher>().AddAsync(part.PendingNotification, cancellationToken);
        if (Accounts(scope).ChangeTracker.HasChanges() || part.Position - _kept >= MaxReadAgain)
            _kept = await SaveAsync(Accounts(scope), _kept.Value, part.Position, cancellationToken) ? part.Position : null;
        _read = part.Position;
        return true;
    }

    /// <summary>
    /// Returns the start position. If the log was restored alone and ends before the checkpoint, events written afterwards are new.
    /// </summary>
    private async Task<long> BeginAsync(AccountsContext accounts, CancellationToken cancellationToken)
    {
        var kept = await NotificationCheckpoint.ReadAsync(accounts, cancellationToken);
        var head = await log.ReadHeadAsync(cancellationToken);
        return kept > head && await NotificationCheckpoint.MoveAsync(accounts, kept, head, cancellationToken) ? head : kept;
    }

    /// <returns>False if another process has saved it.</returns>
    private static async Task<bool> SaveAsync(AccountsContext accounts, long from, long to, CancellationToken cancellationToken)
    {
        await using var transaction = await accounts.Database.BeginTransactionAsync(cancellationToken);
        if (!await NotificationCheckpoint.MoveAsync(accounts, from, to, cancellationToken))
            return false;
        await accounts.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static AccountsContext Accounts(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<AccountsContext>();
}
