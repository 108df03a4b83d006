using System.Net;
using System.Net.Sockets;

namespace AiTalent.Tests.Servers;

/// <summary>
/// Runs a Redis server for tests, in memory on loopback. To use it in another project, include <c>../EventStore/Private*.cs</c>.
/// </summary>
internal sealed class PrivateRedis : IAsyncDisposable
{
    /// <summary>The message to show if <see cref="IsInstalled"/> is false.</summary>
    public const string HowToInstall = "redis-server is missing; on Debian: apt-get install redis-server";

    private readonly int _port = PrivateServer.FreePort();
    private PrivateServer? _server;

    private PrivateRedis()
    {
    }

    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, "redis-server")));

    /// <summary>Its address in the format of StackExchange.Redis.</summary>
    public string Configuration => $"127.0.0.1:{_port}";

    public static async Task<PrivateRedis> StartAsync()
    {
        if (!IsInstalled)
            throw new InvalidOperationException(HowToInstall);
        var redis = new PrivateRedis();
        await redis.StartAgainAsync();
        return redis;
    }

    /// <summary>Stops the server; its data is lost.</summary>
    public async Task StopAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _server = null;
    }

    /// <summary>Starts the server again on the same port, empty.</summary>
    public async Task StartAgainAsync()
    {
        _server = PrivateServer.Start(
            $"redis-server --port {_port} --bind 127.0.0.1 --save '' --appendonly no --dir /tmp",
            stopSignal: "TERM",
            endSignal: "KILL",
            cleanUp: "true",
            user: null);
        await PrivateServer.WaitUntilAsync(AnswersAsync, "Redis did not start");
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, _port);
            var stream = client.GetStream();
            await stream.WriteAsync("PING\r\n"u8.ToArray());
            var answer = new byte[5];
            await stream.ReadExactlyAsync(answer);
            return answer.AsSpan().SequenceEqual("+PONG"u8);
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            return false;
        }
    }
}
