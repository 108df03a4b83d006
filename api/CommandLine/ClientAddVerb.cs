using System.CommandLine;
using AiTalent.Api.Accounts;
using AiTalent.Api.ApiClients;
using AiTalent.Api.Requests;
using AiTalent.EventStore;

namespace AiTalent.Api.CommandLine;

/// <summary>Implements <c>client add</c>: through the server if one holds the data folder, otherwise directly.</summary>
internal static class ClientAddVerb
{
    public static Command Create(SharedOptions options)
    {
        var name = new Argument<string>("NAME") { Description = "The name of the client; its id is derived from it." };
        var scopes = new Option<string[]>("--scope")
        {
            HelpName = "SCOPE",
            Description = $"What the client may do, one or more of {NewClient.Known}.",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
            Validators = { UsageErrors.RequireValue },
        };
        var institution = new Option<string>("--institution")
        {
            HelpName = "ID",
            Description = "The institution that the client is limited to.",
            AllowMultipleArgumentsPerToken = true,
            Validators = { UsageErrors.RequireValue },
        };
        var add = new Command("add", "Adds a client and prints its credentials once: client add NAME --scope SCOPE [--institution ID]") { name, scopes, institution };
        add.SetAction(parsed =>
        {
            var client = NewClient.From(parsed.GetRequiredValue(name), parsed.GetValue(scopes) ?? [], parsed.GetValue(institution));
            return RunAsync(options.Storage(parsed), client);
        });
        return new Command("client", "Manages API clients: client add NAME --scope SCOPE [--institution ID]") { add };
    }

    private static async Task<int> RunAsync(StorageOptions storage, NewClient client)
    {
        var made = await AddAsync(storage, client);
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
