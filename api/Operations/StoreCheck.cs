using AiTalent.EventStore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiTalent.Api.Operations;

/// <summary>Checks that the log responds.</summary>
internal sealed class StoreCheck(IEventStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        await store.ReadHeadAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
