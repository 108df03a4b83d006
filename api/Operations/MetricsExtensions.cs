using OpenTelemetry.Metrics;

namespace AiTalent.Api.Operations;

internal static class MetricsExtensions
{
    public static IServiceCollection AddMetering(this IServiceCollection services)
    {
        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddAspNetCoreInstrumentation()
            .AddRuntimeInstrumentation()
            .AddMeter("AiTalent.*", "Microsoft.Orleans")
            .AddPrometheusExporter());
        return services;
    }
}
