using System.Collections.Frozen;
using System.Diagnostics.Metrics;
using OpenTelemetry.Metrics;

namespace AiTalent.Api.Operations;

internal static class MetricsExtensions
{
    private const string Orleans = "Microsoft.Orleans";

    /// <summary>Instruments that walk over every activation or directory cache entry at each reading.</summary>
    public static readonly FrozenSet<string> Walking = FrozenSet.Create("orleans-messaging-processing-activation-data", "orleans-directory-cache-size");

    // Each stream reserves its maximum number of series at once: 2,000 by default, 144 kB, for 120 streams.
    private static readonly MetricStreamConfiguration FewSeries = new() { CardinalityLimit = 100 };

    public static IServiceCollection AddMetering(this IServiceCollection services)
    {
        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddAspNetCoreInstrumentation()
            .AddRuntimeInstrumentation()
            .AddMeter("AiTalent.*", Orleans)
            .AddView(ViewOf)
            .AddPrometheusExporter());
        return services;
    }

    private static MetricStreamConfiguration? ViewOf(Instrument instrument) =>
        Walking.Contains(instrument.Name) ? MetricStreamConfiguration.Drop
        : instrument.Meter.Name == Orleans ? FewSeries
        : null;
}
