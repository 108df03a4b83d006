using System.Net;
using System.Net.Sockets;

namespace AiTalent.Silo.Hosting;

internal static class FreePort
{
    /// <summary>Returns two ports that are currently unused.</summary>
    public static (int First, int Second) Two()
    {
        using var first = Listen();
        using var second = Listen();
        return (PortOf(first), PortOf(second));
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}
