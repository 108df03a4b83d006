using System.Collections.Frozen;
using OpenTelemetry.Metrics;

namespace AiTalent.Api.Operations;

internal static class MetricsExtensions
{
    /// <summary>Instruments that count by walking over every activation, or over every entry of the directory's cache, at each reading.</summary>
    public static readonly FrozenSet<string> Walking = FrozenSet.Create("orleans-messaging-processing-activation-data", "orleans-directory-cache-size");

    public static IServiceCollection AddMetering(this IServiceCollection services)
    {
        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddAspNetCoreInstrumentation()
            .AddRuntimeInstrumentation()
            .AddMeter("AiTalent.*", "Microsoft.Orleans")
            .AddView(instrument => Walking.Contains(instrument.Name) ? MetricStreamConfiguration.Drop : null)
            .AddPrometheusExporter());
        return services;
    }
}
