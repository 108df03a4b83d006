using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace AiTalent.Load.Freshness;

/// <summary>
/// Represents one client of the hub: SignalR's JSON protocol over a WebSocket, with minimal processing because a thousand of them share the
/// processor with the server. It records when it received which position.
/// </summary>
internal sealed class HubClient : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly Dictionary<string, List<(long At, long Position)>> _told;
    private readonly byte[][] _marks;
    private readonly string[] _topics;
    private byte[] _buffer = new byte[4096];

    public HubClient(params string[] topics)
    {
        _topics = topics;
        _marks = [.. topics.Select(topic => Encoding.UTF8.GetBytes($"[\"{topic}\","))];
        _told = topics.ToDictionary(topic => topic, _ => new List<(long, long)>());
    }

    /// <summary>Returns the times (as timestamps) and positions of a topic's snapshots.</summary>
    public IReadOnlyList<(long At, long Position)> Told(string topic) => _told[topic];

    /// <summary>Connects, subscribes, and reads the first snapshot of every topic.</summary>
    public async Task StartAsync(IPEndPoint server, string token, CancellationToken cancellationToken)
    {
        await _socket.ConnectAsync(new Uri($"ws://{server}/live?access_token={token}"), cancellationToken);
        await SendAsync("""{"protocol":"json","version":1}""", cancellationToken);
        foreach (var topic in _topics)
            await SendAsync($$"""{"type":1,"target":"Subscribe","arguments":["{{topic}}"]}""", cancellationToken);
        while (_told.Values.Any(snapshots => snapshots.Count == 0))
            await ReadAsync(cancellationToken);
    }

    /// <summary>Reads until cancelled.</summary>
    public async Task ListenAsync(CancellationToken over)
    {
        try
        {
            while (true)
                await ReadAsync(over);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // Enough updates were received.
        }
    }

    public void Dispose() => _socket.Dispose();

    private ValueTask SendAsync(string message, CancellationToken cancellationToken) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message + "\u001e").AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    private async ValueTask ReadAsync(CancellationToken cancellationToken)
    {
        var length = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(length), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
                throw new IOException("The server closed the connection of the hub.");
            length += part.Count;
            if (part.EndOfMessage)
                break;
            if (length == _buffer.Length)
                Array.Resize(ref _buffer, length * 2);
        }

        Note(_buffer.AsSpan(0, length), Stopwatch.GetTimestamp());
    }

    private void Note(ReadOnlySpan<byte> frames, long at)
    {
        foreach (var range in frames.Split((byte)0x1e))
        {
            var frame = frames[range];
            if (frame.IndexOf("\"error\""u8) >= 0)
                throw new InvalidDataException(Encoding.UTF8.GetString(frame));
            var positionAt = frame.IndexOf("\"position\":"u8);
            if (positionAt < 0 || !Utf8Parser.TryParse(frame[(positionAt + "\"position\":".Length)..], out long position, out _))
                continue;
            for (var i = 0; i < _marks.Length; i++)
            {
                if (frame.IndexOf(_marks[i]) >= 0)
                    _told[_topics[i]].Add((at, position));
            }
        }
    }
}
