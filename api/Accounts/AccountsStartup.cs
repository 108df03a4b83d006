using AiTalent.Silo.Hosting;
using AiTalent.Api.ApiClients;

namespace AiTalent.Api.Accounts;

/// <summary>Brings the accounts database up to date before it is used. Runs after the storage, which holds the data folder.</summary>
internal sealed class AccountsStartup(AccountsDatabase database, SigningKey key) : LifecycleService
{
    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        await database.InitialiseAsync(cancellationToken);
        await key.LoadAsync(cancellationToken);
    }
}
