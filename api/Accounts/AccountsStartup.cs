using AiTalent.Api.Programs;
using AiTalent.EventStore;

namespace AiTalent.Api.Accounts;

/// <summary>
/// Brings the accounts up to date before anything asks for them, and refuses to start beside a log that they do not belong to; after the
/// storage, which holds the data folder.
/// </summary>
internal sealed class AccountsStartup(AccountsDatabase database, IEventStore log, IServiceScopeFactory scopes, SigningKey key) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await database.InitialiseAsync(cancellationToken);
        await using (var scope = scopes.CreateAsyncScope())
            await LogBinding.CheckAsync(scope.ServiceProvider.GetRequiredService<AccountsContext>(), await log.ReadIdentityAsync(cancellationToken), cancellationToken);
        await key.LoadAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
