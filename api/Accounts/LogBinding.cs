using AiTalent.EventStore;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts;

/// <summary>Binds the accounts to the log they belong to, with one row written when they are first used together.</summary>
internal sealed class LogBinding
{
    public int Id { get; init; } = 1;

    public Guid LogId { get; set; }

    /// <summary>Compares the accounts with the log and binds them to it if they are not bound yet.</summary>
    /// <exception cref="LogMismatchException">
    /// The accounts belong to another log, refer to events beyond its end, or were deleted.
    /// </exception>
    public static async Task CheckAsync(AccountsContext accounts, LogIdentity log, CancellationToken cancellationToken)
    {
        var bound = await accounts.LogBindings.SingleOrDefaultAsync(cancellationToken);
        if (bound is not null && bound.LogId != log.Id)
            throw LogMismatchException.OtherLog("The accounts database");
        var seen = await accounts.NotificationCheckpoints.Select(row => row.Position).SingleAsync(cancellationToken);
        if (seen > log.Head)
            throw LogMismatchException.LostTail("the notification service", seen, log.Head);
        if (bound is not null)
            return;
        if (log.KnowsPeople && await IsEmptyAsync(accounts, cancellationToken))
            throw LogMismatchException.LostAccounts();
        await BindAsync(accounts, log, cancellationToken);
    }

    /// <summary>Binds the accounts to the log in its current state, regardless of any earlier binding.</summary>
    public static async Task AcceptAsync(AccountsContext accounts, LogIdentity log, CancellationToken cancellationToken)
    {
        await accounts.LogBindings.ExecuteDeleteAsync(cancellationToken);
        await accounts.NotificationCheckpoints.Where(row => row.Position > log.Head)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Position, log.Head), cancellationToken);
        await BindAsync(accounts, log, cancellationToken);
    }

    private static async Task BindAsync(AccountsContext accounts, LogIdentity log, CancellationToken cancellationToken)
    {
        // Several processes may start on one database at the same time.
        if (accounts.Database.IsNpgsql())
            await accounts.Database.ExecuteSqlAsync($"""INSERT INTO accounts."LogBindings" ("Id", "LogId") VALUES (1, {log.Id}) ON CONFLICT DO NOTHING""", cancellationToken);
        else
            await accounts.Database.ExecuteSqlAsync($"""INSERT INTO "LogBindings" ("Id", "LogId") VALUES (1, {log.Id}) ON CONFLICT DO NOTHING""", cancellationToken);
    }

    private static async Task<bool> IsEmptyAsync(AccountsContext accounts, CancellationToken cancellationToken) =>
        !await accounts.Users.AnyAsync(cancellationToken)
        && !await accounts.Set<OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreApplication>().AnyAsync(cancellationToken);
}
