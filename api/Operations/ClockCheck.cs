using AiTalent.EventStore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiTalent.Api.Operations;

/// <summary>Checks that this machine's clock and the database's clock agree, because windows and offers depend on them.</summary>
internal sealed class ClockCheck(IEventStore store, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Farthest = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        var offset = await store.ReadClockAsync(cancellationToken) - time.GetUtcNow();
        return offset.Duration() < Farthest
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy($"The database's clock is {offset.TotalSeconds:F1} s ahead of this machine's.");
    }
}
