namespace AiTalent.Api.LiveFeed;

/// <summary>Limits of the live feed; the section <c>AiTalent:LiveFeed</c>.</summary>
internal sealed record LiveFeedOptions
{
    /// <summary>
    /// Maximum connections of one process, hub and event stream together, 1 to 1,000,000. Default: 20,000. Never more than three quarters
    /// of all connections, so that pages are served even when the feed is at its limit.
    /// </summary>
    public int MaxConnections { get; init; } = 20_000;

    /// <summary>Maximum of these from one client address, 1 to 1,000,000. Default: 1,500.</summary>
    public int MaxConnectionsPerClient { get; init; } = 1_500;

    /// <summary>Maximum topics of one connection, 1 to 1,000. Default: 50.</summary>
    public int MaxTopics { get; init; } = 50;

    /// <summary>
    /// Maximum burst of hub calls of one connection, 10 to 100,000; a connection that exceeds it is closed. Default: 200.
    /// </summary>
    public int MaxCalls { get; init; } = 200;

    /// <summary>Additional calls allowed per second, 1 to 10,000. Default: 20.</summary>
    public int CallsPerSecond { get; init; } = 20;

    /// <summary>Web origins that may connect in addition to the site's own, such as <c>https://wall.example.vn</c>.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];
}
