using AiTalent.Api.Problems;
using AiTalent.Api.Traffic;

namespace AiTalent.Api.LiveFeed;

/// <summary>Rejects a client before it connects if the hub has no capacity, with the time after which it may try again.</summary>
internal sealed class FeedRoom(RequestDelegate next, LiveFeed feed)
{
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    public Task InvokeAsync(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/live") || context.Request.Query.ContainsKey("id") || feed.HasRoomFor(ClientAddress.Of(context))
            ? next(context)
            : new Problem("overloaded", retryAfter: RetryAfter).ExecuteAsync(context);
}
