using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace AiTalent.Api.Tests.Traffic;

/// <summary>Opens connections from another address of this machine.</summary>
internal sealed class OtherAddress(Uri server, string address) : IDisposable
{
    private readonly List<Socket> _sockets = [];

    /// <returns>An open connection on which nothing was sent.</returns>
    public async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _sockets.Add(socket);
        socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
        await socket.ConnectAsync(IPAddress.Loopback, server.Port, TestContext.Current.CancellationToken);
        return socket;
    }

    /// <returns>The response headers, read over a separate connection.</returns>
    public async Task<string> AskAsync(string path)
    {
        var socket = await ConnectAsync();
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var stream = new NetworkStream(socket);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => _sockets.ForEach(socket => socket.Dispose());
}
