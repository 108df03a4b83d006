using AiTalent.Api.Accounts;
using AiTalent.EventStore;

namespace AiTalent.Api.Notifications;

/// <summary>
/// Follows the log. The checkpoint in the database moves with what is told, and otherwise seldom: what lies between it and the place where
/// the reader stands told nothing, and is merely read again after a restart.
/// </summary>
internal sealed class LogNotifier(LogTail tail, IEventStore log, IServiceScopeFactory scopes)
{
    private const int MaxReadAgain = 50_000;

    private long? _kept;
    private long _read;

    /// <summary>Tells everything that is new. After an error nothing is half told, and the next call begins at the checkpoint.</summary>
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

    /// <summary>A log that was put back alone ends before the checkpoint; what is written then is news.</summary>
    private async Task<long> BeginAsync(AccountsContext accounts, CancellationToken cancellationToken)
    {
        var kept = await NotificationCheckpoint.ReadAsync(accounts, cancellationToken);
        var head = await log.ReadHeadAsync(cancellationToken);
        return kept > head && await NotificationCheckpoint.MoveAsync(accounts, kept, head, cancellationToken) ? head : kept;
    }

    /// <returns>False where another process has told it.</returns>
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
