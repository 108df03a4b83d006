using AiTalent.Api.Accounts;
using AiTalent.Api.ApiClients;
using AiTalent.Api.Requests;
using AiTalent.EventStore;

namespace AiTalent.Api.CommandLine;

/// <summary>Implements <c>client add</c>: through the server if one holds the data folder, otherwise directly.</summary>
internal static class ClientAddVerb
{
    public static async Task<int> RunAsync(Arguments arguments, string name)
    {
        var client = NewClient.From(arguments, name);
        var made = await AddAsync(Settings.Read(arguments).Storage, client);
        await Console.Out.WriteLineAsync($"client id:     {made.Id}\nclient secret: {made.Secret}\n\nThe secret is not shown again.");
        return 0;
    }

    private static async Task<ClientSecret> AddAsync(StorageOptions storage, NewClient client)
    {
        if (storage.Provider == StorageProvider.PostgreSql)
            return await AddDirectlyAsync(storage, client);
        try
        {
            using var mine = DataFolderLock.Take(storage.DataFolder);
            return await AddDirectlyAsync(storage, client);
        }
        catch (DataFolderInUseException inUse)
        {
            using var server = new RunningServerClient(RunningServer.Find(storage.DataFolder, inUse));
            return await server.PostAsync(RunningServerEndpoints.Clients, client, ApiJson.Wire.NewClient, ApiJson.Wire.ClientSecret);
        }
    }

    private static async Task<ClientSecret> AddDirectlyAsync(StorageOptions storage, NewClient client)
    {
        await using var services = new ServiceCollection().AddLogging().AddAccounts(storage).BuildServiceProvider();
        await services.GetRequiredService<AccountsDatabase>().InitialiseAsync(CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        var secret = ApiClientRegistry.NewSecret();
        return await scope.ServiceProvider.GetRequiredService<ApiClientRegistry>().TryAddAsync(client.Account(), secret, CancellationToken.None)
            ? new ClientSecret(client.Id, secret)
            : throw new ClearFailure(client.Taken);
    }
}
