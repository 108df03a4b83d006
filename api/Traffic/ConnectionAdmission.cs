using System.Buffers;
using Microsoft.AspNetCore.Connections;

namespace AiTalent.Api.Traffic;

/// <summary>
/// Accepts a connection or answers it with 503. The number of these answers is also limited; beyond it connections are closed without a
/// response.
/// </summary>
internal sealed partial class ConnectionAdmission(ConnectionGate gate, TimeProvider time, ILogger<ConnectionAdmission> logger)
{
    public const int MaxConcurrentRefusals = 256;
    private const byte TlsHandshake = 0x16;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromMinutes(1);
    private static readonly byte[] Full =
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 10\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: 43\r\n\r\nToo many connections. Try again in a while."u8.ToArray();

    private int _refusing;
    private long _saidAt = long.MinValue;

    public async Task AdmitAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var client = ClientAddress.Of(connection.RemoteEndPoint);
        if (!gate.TryEnter(client))
        {
            await RefuseAsync(connection);
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            gate.Leave(client);
        }
    }

    private async Task RefuseAsync(ConnectionContext connection)
    {
        Say();
        try
        {
            if (Interlocked.Increment(ref _refusing) <= MaxConcurrentRefusals)
                await AnswerAsync(connection);
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException or ConnectionAbortedException)
        {
            // The client sent nothing in time or has disconnected.
        }
        finally
        {
            Interlocked.Decrement(ref _refusing);
            connection.Abort();
        }
    }

    /// <summary>
    /// Answers after the client has sent its request: a response to data still in transit would be lost with the connection.
    /// </summary>
    private async Task AnswerAsync(ConnectionContext connection)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        var transport = connection.Transport;
        var read = await transport.Input.ReadAsync(patience.Token);
        var isTls = !read.Buffer.IsEmpty && read.Buffer.FirstSpan[0] == TlsHandshake;
        transport.Input.AdvanceTo(read.Buffer.End);
        if (isTls)
            return;
        await transport.Output.WriteAsync(Full, patience.Token);
        await transport.Output.CompleteAsync();
        // Until the client has closed its side.
        while (!(read = await transport.Input.ReadAsync(patience.Token)).IsCompleted)
            transport.Input.AdvanceTo(read.Buffer.End);
    }

    private void Say()
    {
        var said = Volatile.Read(ref _saidAt);
        if ((said == long.MinValue || time.GetElapsedTime(said) > BetweenLines) && Interlocked.CompareExchange(ref _saidAt, time.GetTimestamp(), said) == said)
            Refusing(logger, gate.Open);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Connections are refused; {Open} are open. This line is written at most once a minute.")]
    private static partial void Refusing(ILogger logger, int open);
}
