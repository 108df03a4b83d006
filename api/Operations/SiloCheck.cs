using AiTalent.Contracts.Maintenance;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiTalent.Api.Operations;

/// <summary>Checks that a silo can be reached: without one no command is processed.</summary>
internal sealed class SiloCheck(IGrainFactory grains) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        try
        {
            await grains.GetGrain<ISiloProbeGrain>(0).Ping().WaitAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy($"No silo can be reached ({failure.GetType().Name}).");
        }
    }
}
