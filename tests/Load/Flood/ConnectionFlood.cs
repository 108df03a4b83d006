using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AiTalent.Load.Flood;

/// <summary>Opens connections, sends half of a request on each, and keeps all that stay open.</summary>
internal sealed class ConnectionFlood(int attempts) : IFlood
{
    private const int AtOnce = 128;
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(3);
    private static readonly byte[] Half = Encoding.ASCII.GetBytes("GET /vi/courses HTTP/1.1\r\nHost: localhost\r\n");

    public string Name => "connections";

    public async Task RunAsync(IPEndPoint server, FloodTally tally, CancellationToken over)
    {
        using var close = CancellationTokenSource.CreateLinkedTokenSource(over);
        var held = new Task[attempts];
        await Parallel.ForAsync(0, attempts, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = CancellationToken.None }, async (i, _) =>
        {
            tally.Attempt();
            held[i] = await OpenAsync(server, i, tally, close.Token);
        });
        // A refused connection is closed once the server has processed it.
        await Task.Delay(Held, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await close.CancelAsync();
        await Task.WhenAll(held);
    }

    private static async Task<Task> OpenAsync(IPEndPoint server, int number, FloodTally tally, CancellationToken close)
    {
        try
        {
            var socket = await Attacker.ConnectAsync(Attacker.AddressOf(1, number), server, close);
            await socket.SendAsync(Half, CancellationToken.None);
            return HoldAsync(socket, tally, close);
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException)
        {
            tally.Answer("closed");
            return Task.CompletedTask;
        }
    }

    private static async Task HoldAsync(Socket socket, FloodTally tally, CancellationToken close)
    {
        using var own = socket;
        var answer = new byte[12];
        try
        {
            var length = await socket.ReceiveAsync(answer, close);
            tally.Answer(length == 12 ? Encoding.ASCII.GetString(answer, 9, 3) : "closed");
        }
        catch (OperationCanceledException)
        {
            tally.Answer("held");
        }
        catch (SocketException)
        {
            tally.Answer("closed");
        }
    }
}
