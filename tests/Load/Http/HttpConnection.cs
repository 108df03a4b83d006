using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace AiTalent.Load.Http;

/// <summary>
/// Represents one persistent connection with one request in flight. It replaces <see cref="HttpClient"/> because the clients share the
/// processor with the measured server. After any failure the next request opens a new connection.
/// </summary>
internal sealed class HttpConnection(IPEndPoint server) : IDisposable
{
    private const int LargestAnswer = 64 * 1024 * 1024;
    private byte[] _buffer = new byte[4096];
    private Socket? _socket;

    /// <exception cref="SocketException">The server is not listening, or the connection was lost.</exception>
    /// <exception cref="IOException">The server closed the connection without a response.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<HttpReply> SendAsync(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        var socket = _socket ??= await OpenAsync(cancellationToken);
        try
        {
            for (var sent = 0; sent < request.Length;)
                sent += await socket.SendAsync(request[sent..], SocketFlags.None, cancellationToken);
            var received = 0;
            while (true)
            {
                var count = await socket.ReceiveAsync(_buffer.AsMemory(received), SocketFlags.None, cancellationToken);
                if (count == 0)
                    throw new IOException("The server closed the connection.");
                received += count;
                if (AnswerReader.TryRead(_buffer.AsSpan(0, received), out var status, out var bodyAt, out var bodyLength))
                    return new HttpReply(status, _buffer.AsMemory(bodyAt, bodyLength));
                if (received == _buffer.Length)
                    Grow();
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }

    private async Task<Socket> OpenAsync(CancellationToken cancellationToken)
    {
        var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(server, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private void Grow()
    {
        if (_buffer.Length >= LargestAnswer)
            throw new InvalidDataException($"An answer of more than {LargestAnswer} bytes.");
        Array.Resize(ref _buffer, _buffer.Length * 2);
    }
}
