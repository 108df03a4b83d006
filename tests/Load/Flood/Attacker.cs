using System.Net;
using System.Net.Sockets;

namespace AiTalent.Load.Flood;

/// <summary>Opens connections from a loopback address that looks like another client's.</summary>
internal static class Attacker
{
    private const int Addresses = 16;

    /// <param name="number">Addresses with the same remainder behave as one client.</param>
    public static IPAddress AddressOf(int network, int number) => new([127, (byte)network, 0, (byte)(1 + (number % Addresses))]);

    public static async Task<Socket> ConnectAsync(IPAddress from, IPEndPoint server, CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(server, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public static HttpClient Browser(IPAddress from, IPEndPoint server) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectCallback = async (_, cancellationToken) => new NetworkStream(await ConnectAsync(from, server, cancellationToken), ownsSocket: true),
    })
    {
        BaseAddress = new Uri($"http://{server}"),
        Timeout = TimeSpan.FromSeconds(30),
    };
}
