using System.CommandLine;
using AiTalent.Api.Requests;
using AiTalent.EventStore;
using AiTalent.ReadModel.Projection;

namespace AiTalent.Api.CommandLine;

/// <summary>Implements <c>rebuild</c>: through the server if one holds the data folder, otherwise directly.</summary>
internal static class RebuildVerb
{
    public static Command Create(SharedOptions options)
    {
        var verb = new Command("rebuild", "Rebuilds the read model from the log.");
        verb.SetAction(parsed => RunAsync(options.Storage(parsed)));
        return verb;
    }

    private static async Task<int> RunAsync(StorageOptions storage)
    {
        await ExistingData.RequireLogAsync(storage);
        var position = await RebuildAsync(storage);
        await Console.Out.WriteLineAsync($"The read model was rebuilt from the log, up to position {position:N0}.");
        return 0;
    }

    private static async Task<long> RebuildAsync(StorageOptions storage)
    {
        await using var services = StoredData.Open(storage);
        try
        {
            await StoredData.InitialiseAsync(services);
            return await services.GetRequiredService<Rebuild>().RunAsync(progress: null, CancellationToken.None);
        }
        catch (DataFolderInUseException inUse)
        {
            using var server = new RunningServerClient(RunningServer.Find(storage.DataFolder, inUse));
            return (await server.PostAsync(RunningServerEndpoints.ReadModel, new RebuildResponse(0), ApiJson.Wire.RebuildResponse, ApiJson.Wire.RebuildResponse)).Position;
        }
    }
}
