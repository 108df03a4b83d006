using System.IO.Pipelines;
using AiTalent.Api.Traffic;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;

namespace AiTalent.Api.LiveFeed;

/// <summary>Maps <c>/live</c>: the hub, with a limit on the bytes that a connection may send.</summary>
internal static class LiveHubRoute
{
    // A subscription needs half of it in JSON.
    private const int BytesOfCall = 200;

    public static void MapLiveHub(this IEndpointRouteBuilder routes)
    {
        var (options, time) = (routes.ServiceProvider.GetRequiredService<LiveFeedOptions>(), routes.ServiceProvider.GetRequiredService<TimeProvider>());
        routes.MapConnections("/live", new HttpConnectionDispatcherOptions(), connection => connection.Use(next => context =>
        {
            var bytes = new Allowance(options.MaxCalls * BytesOfCall, options.CallsPerSecond * BytesOfCall, time);
            context.Transport = new Metered(new MeteredReader(context.Transport.Input, bytes), context.Transport.Output);
            return next(context);
        }).UseHub<LiveHub>()).WithMetadata(new HubMetadata(typeof(LiveHub)));
    }

    private sealed record Metered(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
