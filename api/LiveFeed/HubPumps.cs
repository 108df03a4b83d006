using Microsoft.AspNetCore.SignalR;

namespace AiTalent.Api.LiveFeed;

/// <summary>Sends a connection its updates one after the other while it is open.</summary>
internal sealed partial class HubPumps(IHubContext<LiveHub> hub, TimeProvider time, ILogger<HubPumps> logger)
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(5);

    public async Task RunAsync(string connectionId, Listener listener, CancellationToken disconnected)
    {
        // The connection can send only after its start method returns.
        await Task.Yield();
        try
        {
            var client = hub.Clients.Client(connectionId);
            while (!disconnected.IsCancellationRequested)
            {
                foreach (var snapshot in await listener.TakeAsync(Silence, time, disconnected))
                    await client.SendAsync("Totals", snapshot.Topic, snapshot, disconnected);
            }
        }
        catch (OperationCanceledException) when (disconnected.IsCancellationRequested)
        {
            // The client has disconnected.
        }
        catch (Exception failure)
        {
            Ended(logger, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A connection of the live feed was ended.")]
    private static partial void Ended(ILogger logger, Exception failure);
}
