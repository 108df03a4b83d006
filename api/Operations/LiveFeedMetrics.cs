using System.Diagnostics.Metrics;

namespace AiTalent.Api.Operations;

/// <summary>What the live feed tells an operator: meter <c>AiTalent.Api</c>.</summary>
internal sealed class LiveFeedMetrics : IDisposable
{
    private readonly Meter _meter = new("AiTalent.Api");

    public LiveFeedMetrics(LiveFeed.LiveFeed feed) =>
        _meter.CreateObservableGauge("aitalent.live.connections", () => feed.Connections, "{connection}", "Connections that follow topics.");

    public void Dispose() => _meter.Dispose();
}
