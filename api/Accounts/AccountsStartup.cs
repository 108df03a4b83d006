using AiTalent.Api.ApiClients;

namespace AiTalent.Api.Accounts;

/// <summary>Brings the accounts database up to date before it is used. Runs after the storage, which holds the data folder.</summary>
internal sealed class AccountsStartup(AccountsDatabase database, SigningKey key) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await database.InitialiseAsync(cancellationToken);
        await key.LoadAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
