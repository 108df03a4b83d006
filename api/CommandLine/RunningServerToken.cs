using AiTalent.Api.ApiClients;
using AiTalent.EventStore;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace AiTalent.Api.CommandLine;

/// <summary>Publishes the address of this process for the verbs, in a file in the data folder, while it is listening.</summary>
internal sealed class RunningServerToken(StorageOptions storage, IServer server) : IHostedLifecycleService
{
    public string Value { get; } = ApiClientRegistry.NewSecret();

    private bool HasFolder => storage.Provider == StorageProvider.Sqlite;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (HasFolder && server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address)
            RunningServer.Write(storage.DataFolder, new RunningServer(OnThisMachine(address), Value));
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (HasFolder)
            RunningServer.Remove(storage.DataFolder);
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static string OnThisMachine(string address)
    {
        var binding = BindingAddress.Parse(address);
        return $"{binding.Scheme}://{(binding.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "127.0.0.1" : binding.Host)}:{binding.Port}";
    }
}
