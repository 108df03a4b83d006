using AiTalent.EventStore;
using AiTalent.ReadModel;
using AiTalent.ReadModel.Storage;

namespace AiTalent.Api.CommandLine;

/// <summary>Opens the log and the read model for a verb that does not serve.</summary>
internal static class StoredData
{
    public static ServiceProvider Open(StorageOptions storage) =>
        new ServiceCollection().AddLogging().AddEventStore(storage).AddReadModel(storage).BuildServiceProvider();

    /// <exception cref="DataFolderInUseException">A server holds the folder.</exception>
    public static async Task InitialiseAsync(IServiceProvider services)
    {
        var log = services.GetRequiredService<IEventStore>();
        await log.InitialiseAsync(CancellationToken.None);
        await services.GetRequiredService<ReadDatabase>().InitialiseAsync(log, CancellationToken.None);
    }
}
