using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace AiTalent.Load.Flood;

/// <summary>Subscribes to topics that do not exist, as fast as one connection accepts, and reconnects when it is closed.</summary>
internal sealed class HubFlood(int attackers) : IFlood
{
    private static readonly byte[] Handshake = Encoding.UTF8.GetBytes("{\"protocol\":\"json\",\"version\":1}\u001e");
    private static readonly byte[] Wrong = Encoding.UTF8.GetBytes("{\"type\":1,\"target\":\"Subscribe\",\"arguments\":[\"weather\"]}\u001e");

    public string Name => "hub";

    public Task RunAsync(IPEndPoint server, FloodTally tally, CancellationToken over) =>
        Task.WhenAll(Enumerable.Range(0, attackers).Select(_ => AttackAsync(server, tally, over)));

    private static async Task AttackAsync(IPEndPoint server, FloodTally tally, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            using var socket = new ClientWebSocket();
            using var closed = CancellationTokenSource.CreateLinkedTokenSource(over);
            try
            {
                await socket.ConnectAsync(new Uri($"ws://{server}/live"), over);
                await socket.SendAsync(Handshake.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, over);
                var reading = ReadAsync(socket, closed);
                while (!closed.IsCancellationRequested)
                {
                    tally.Attempt();
                    await socket.SendAsync(Wrong.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, closed.Token);
                    // A send that need not wait returns synchronously: without this, the attackers would delay the witness in their own
                    // process.
                    await Task.Yield();
                }

                await reading;
            }
            catch (Exception failure) when (failure is WebSocketException or OperationCanceledException)
            {
                tally.Answer(over.IsCancellationRequested ? "over" : "closed");
            }
        }
    }

    /// <summary>Reads until the server closes the connection.</summary>
    private static async Task ReadAsync(WebSocket socket, CancellationTokenSource closed)
    {
        var answers = new byte[16 * 1024];
        try
        {
            while ((await socket.ReceiveAsync(answers.AsMemory(), closed.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException)
        {
            // The connection is closed.
        }

        await closed.CancelAsync();
    }
}
