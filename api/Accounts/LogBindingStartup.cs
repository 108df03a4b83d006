using AiTalent.Silo.Hosting;
using AiTalent.EventStore;

namespace AiTalent.Api.Accounts;

/// <summary>Refuses to start with a log that the accounts do not belong to. Runs after both databases are up to date.</summary>
internal sealed class LogBindingStartup(IEventStore log, IServiceScopeFactory scopes) : LifecycleService
{
    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        await LogBinding.CheckAsync(accounts, await log.ReadIdentityAsync(cancellationToken), cancellationToken);
    }
}
