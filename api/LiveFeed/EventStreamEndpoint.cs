using System.Globalization;
using System.Text;
using AiTalent.Api.Authority;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Api.Traffic;

namespace AiTalent.Api.LiveFeed;

/// <summary>Maps <c>GET /feed</c>: the topics as server-sent events, for networks that block WebSockets.</summary>
internal static class EventStreamEndpoint
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    public static void MapEventStream(this IEndpointRouteBuilder api) => api.MapGet("/feed", StreamAsync)
        .WithTags("Live").WithSummary("Totals as they change, as server-sent events; may be given several times: topic=national&topic=course-run:{id}")
        .WithQuery("topic", "national, country:VN, institution:{id}, programme:{id}, partnership:{id} or course-run:{id}.", required: true)
        .Produces(StatusCodes.Status200OK, contentType: "text/event-stream").DisableRateLimiting();

    private static async Task StreamAsync(HttpContext context, LiveFeed feed, TimeProvider time)
    {
        var topics = context.Request.Query["topic"];
        if (topics.Count == 0)
            throw new BadInputException("required", "topic");
        using var listener = feed.Listen(Caller.Of(context), ClientAddress.Of(context));
        if (listener is null)
        {
            await new Problem("overloaded", retryAfter: FeedRoom.RetryAfter).ExecuteAsync(context);
            return;
        }

        foreach (var topic in topics)
        {
            if (feed.Follow(listener, topic ?? "") is { } code)
                throw new BadInputException(code, "topic");
        }

        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        // A buffering proxy would delay every event.
        context.Response.Headers["X-Accel-Buffering"] = "no";
        await SendAsync(context, listener, time, context.RequestAborted);
    }

    private static async Task SendAsync(HttpContext context, Listener listener, TimeProvider time, CancellationToken cancellationToken)
    {
        var response = context.Response;
        await response.WriteAsync("retry: 2000\n\n", cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
        while (true)
        {
            var fresh = await listener.TakeAsync(Beat, time, cancellationToken);
            if (fresh.Count == 0)
                await response.WriteAsync(": beat\n\n", cancellationToken);
            foreach (var snapshot in fresh)
                await WriteAsync(response, snapshot, cancellationToken);
            await response.Body.FlushAsync(cancellationToken);
        }
    }

    private static async Task WriteAsync(HttpResponse response, Snapshot snapshot, CancellationToken cancellationToken)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"event: totals\nid: {snapshot.Position}\ndata: ");
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(head), cancellationToken);
        await response.Body.WriteAsync(snapshot.Json, cancellationToken);
        await response.Body.WriteAsync("\n\n"u8.ToArray(), cancellationToken);
    }
}
