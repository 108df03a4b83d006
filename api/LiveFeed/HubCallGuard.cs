using Microsoft.AspNetCore.SignalR;

namespace AiTalent.Api.LiveFeed;

/// <summary>
/// Limits the calls of a connection and their logging: a client error is one line without a stack trace, a server error one line with it,
/// each once per connection.
/// </summary>
internal sealed partial class HubCallGuard(LiveFeedOptions options, TimeProvider time, ILogger<HubCallGuard> logger) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var connection = invocationContext.Context;
        var calls = CallsOf(connection);
        if (!calls.TryCount())
        {
            Closed(logger, connection.ConnectionId);
            connection.Abort();
            throw new HubException("rate_limited");
        }

        try
        {
            return await next(invocationContext);
        }
        catch (HubException refused)
        {
            if (calls.IsFirstFault())
                Refused(logger, connection.ConnectionId, refused.Message);
            throw;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            if (calls.IsFirstFault())
                Failed(logger, failure, connection.ConnectionId);
            throw new HubException("unexpected");
        }
    }

    private ConnectionCalls CallsOf(HubCallerContext connection)
    {
        if (connection.Items.TryGetValue(typeof(ConnectionCalls), out var known))
            return (ConnectionCalls)known!;
        var calls = new ConnectionCalls(options, time);
        connection.Items[typeof(ConnectionCalls)] = calls;
        return calls;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The connection {Connection} of the live feed was closed: it made too many calls.")]
    private static partial void Closed(ILogger logger, string connection);

    [LoggerMessage(Level = LogLevel.Information, Message = "A call of the connection {Connection} of the live feed was refused: {Code}. Its further refusals are not logged.")]
    private static partial void Refused(ILogger logger, string connection, string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "A call of the connection {Connection} of the live feed failed. Its further failures are not logged.")]
    private static partial void Failed(ILogger logger, Exception failure, string connection);
}
