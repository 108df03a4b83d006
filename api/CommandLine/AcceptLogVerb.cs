using System.CommandLine;
using AiTalent.Api.Accounts;
using AiTalent.Api.ApiClients;
using AiTalent.EventStore;
using AiTalent.ReadModel;
using AiTalent.ReadModel.Storage;

namespace AiTalent.Api.CommandLine;

/// <summary>
/// Implements <c>accept-log</c>: accepts the log in its current state after a start was refused because events or accounts are missing. The
/// server, and with PostgreSQL every process of the cluster, must be stopped.
/// </summary>
internal static class AcceptLogVerb
{
    public static Command Create(SharedOptions options)
    {
        var verb = new Command("accept-log", "Accepts a log that has lost events, after a refused start.");
        verb.SetAction(parsed => RunAsync(options.Storage(parsed)));
        return verb;
    }

    private static async Task<int> RunAsync(StorageOptions storage)
    {
        await ExistingData.RequireAnyAsync(storage);
        await using var services = new ServiceCollection().AddLogging().AddEventStore(storage).AddReadModel(storage).AddAccounts(storage).BuildServiceProvider();
        var log = services.GetRequiredService<IEventStore>();
        await log.InitialiseAsync(CancellationToken.None);
        var identity = await log.ReadIdentityAsync(CancellationToken.None);
        await log.DiscardSnapshotsAheadAsync(CancellationToken.None);
        await services.GetRequiredService<ReadDatabase>().DiscardAsync(CancellationToken.None);
        await services.GetRequiredService<AccountsDatabase>().InitialiseAsync(CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        await LogBinding.AcceptAsync(scope.ServiceProvider.GetRequiredService<AccountsContext>(), identity, CancellationToken.None);
        await Console.Out.WriteLineAsync($"The log is accepted as it is, up to position {identity.Head}. The next start rebuilds the read model from it.");
        return 0;
    }
}
