using System.Net;
using System.Net.Sockets;

namespace AiTalent.Api.CommandLine;

/// <summary>Chooses the addresses to listen on. Reports a port that is in use before anything starts.</summary>
internal static class ListenUrls
{
    private const string Default = "http://localhost:5080";
    private static readonly string[] Keys = ["urls", "http_ports", "https_ports"];

    /// <exception cref="ClearFailure">A port is in use, or a demonstration would be reachable from other machines.</exception>
    public static void Choose(WebApplicationBuilder builder, bool loopbackOnly)
    {
        var configuration = builder.Configuration;
        if (Keys.All(key => string.IsNullOrEmpty(configuration[key])) && !configuration.GetSection("Kestrel:Endpoints").Exists())
            configuration["urls"] = Default;
        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
            Check(Parse(endpoint["Url"] ?? ""), loopbackOnly);
        foreach (var url in (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Check(Parse(url), loopbackOnly);
        if (loopbackOnly && (configuration["http_ports"] ?? configuration["https_ports"]) is { Length: > 0 } && string.IsNullOrEmpty(configuration["urls"]))
            throw new ClearFailure("The demonstration listens on loopback only: start it with --urls http://localhost:PORT.");
    }

    private static BindingAddress Parse(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw new ClearFailure($"'{url}' is not an address to listen on: it should be like {Default}.");
        }
    }

    private static void Check(BindingAddress address, bool loopbackOnly)
    {
        var isLocalhost = address.Host == "localhost";
        var ip = IPAddress.TryParse(address.Host.Trim('[', ']'), out var parsed) ? parsed : null;
        if (loopbackOnly && !isLocalhost && (ip is null || !IPAddress.IsLoopback(ip)))
            throw new ClearFailure($"The demonstration listens on loopback only, not on {address}: start it with --urls http://localhost:PORT.");
        if (address.Port != 0 && IsTaken(isLocalhost ? IPAddress.Loopback : ip ?? IPAddress.Any, address.Port))
            throw new ClearFailure($"Port {address.Port} is in use: stop the program that listens on it, or start with --urls http://localhost:PORT.");
    }

    private static bool IsTaken(IPAddress ip, int port)
    {
        using var socket = new Socket(ip.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        // As in Kestrel: a port whose last connections are still closing is free.
        if (!OperatingSystem.IsWindows())
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        try
        {
            socket.Bind(new IPEndPoint(ip, port));
            socket.Listen();
            return false;
        }
        catch (SocketException failure)
        {
            return failure.SocketErrorCode == SocketError.AddressAlreadyInUse;
        }
    }
}
