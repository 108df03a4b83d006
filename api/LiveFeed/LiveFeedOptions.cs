namespace AiTalent.Api.LiveFeed;

/// <summary>Limits of the live feed; the section <c>AiTalent:LiveFeed</c>.</summary>
internal sealed record LiveFeedOptions
{
    /// <summary>The most connections of one process, hub and event stream together, 1 to 1,000,000. Default: 20,000.</summary>
    public int MaxConnections { get; init; } = 20_000;

    /// <summary>The most topics of one connection, 1 to 1,000. Default: 50.</summary>
    public int MaxTopics { get; init; } = 50;

    /// <summary>Web origins beside the site's own that may connect, such as <c>https://wall.example.vn</c>.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];
}
