using AiTalent.EventStore;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Totals;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiTalent.Api.Operations;

/// <summary>The read model follows the log closely enough to be shown.</summary>
internal sealed class ReadModelCheck(IEventStore store, TopicQueries topics) : IHealthCheck
{
    private const long Farthest = 20_000;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        var head = await store.ReadHeadAsync(cancellationToken);
        var behind = head - (await topics.ReadAsync([], TotalsAudience.Public, cancellationToken)).Position;
        return behind <= Farthest ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"The read model is {behind} events behind the log.");
    }
}
