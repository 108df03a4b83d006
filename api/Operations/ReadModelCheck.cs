using AiTalent.ReadModel.Freshness;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiTalent.Api.Operations;

/// <summary>Checks that the read model follows the log closely enough to be shown and counts every event.</summary>
internal sealed class ReadModelCheck(ReadModelMonitor monitor) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        var status = await monitor.ReadAsync(cancellationToken);
        var behind = $"The read model is {status.Lag.TotalSeconds:F1} s and {Math.Max(0, status.Head - status.Position)} events behind the log.";
        if (status.Position > status.Head)
            return HealthCheckResult.Unhealthy($"The log ends at position {status.Head}, before the read model at {status.Position}: it has lost events.");
        if (status.IsLate)
            return HealthCheckResult.Unhealthy(behind);
        return status.SetAside > 0
            ? HealthCheckResult.Degraded($"{status.SetAside} events are set aside and not counted: see the verb verify. {behind}")
            : HealthCheckResult.Healthy(behind);
    }
}
