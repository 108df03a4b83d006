using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts;

/// <summary>Holds the one query that every request with a session runs, compiled once.</summary>
internal sealed class SessionQuery
{
    private readonly Func<AccountsContext, Guid, CancellationToken, Task<SessionAccount?>> _find = EF.CompileAsyncQuery(
        (AccountsContext context, Guid id, CancellationToken _) => context.Users.AsNoTracking().Where(account => account.Id == id)
            .Select(account => new SessionAccount(account.SecurityStamp, account.LearnerId)).SingleOrDefault());

    public Task<SessionAccount?> FindAsync(AccountsContext context, Guid id, CancellationToken cancellationToken) => _find(context, id, cancellationToken);
}

/// <param name="Stamp">A value that differs from the cookie's ends the session.</param>
internal sealed record SessionAccount(string? Stamp, Guid LearnerId);
