namespace AiTalent.Api.LiveFeed;

/// <summary>Limits of the live feed; the section <c>AiTalent:LiveFeed</c>.</summary>
internal sealed record LiveFeedOptions
{
    /// <summary>
    /// The most connections of one process, hub and event stream together, 1 to 1,000,000. Default: 20,000. Never more than three quarters of
    /// all connections, so that pages are served while every feed is taken.
    /// </summary>
    public int MaxConnections { get; init; } = 20_000;

    /// <summary>The most of them from one client address, 1 to 1,000,000. Default: 1,500.</summary>
    public int MaxConnectionsPerClient { get; init; } = 1_500;

    /// <summary>The most topics of one connection, 1 to 1,000. Default: 50.</summary>
    public int MaxTopics { get; init; } = 50;

    /// <summary>How many calls of the hub one connection may make at once, 10 to 100,000; a connection that makes more is closed. Default: 200.</summary>
    public int MaxCalls { get; init; } = 200;

    /// <summary>How many more it may make each second, 1 to 10,000. Default: 20.</summary>
    public int CallsPerSecond { get; init; } = 20;

    /// <summary>Web origins beside the site's own that may connect, such as <c>https://wall.example.vn</c>.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];
}
