using AiTalent.Api.Requests;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace AiTalent.Api.Operations;

/// <summary>Maps the liveness and readiness endpoints.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan MaxDuration = TimeSpan.FromSeconds(2);

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StoreCheck>("log", timeout: MaxDuration)
            .AddCheck<ClockCheck>("clock", timeout: MaxDuration)
            .AddCheck<ReadModelCheck>("readModel", timeout: MaxDuration)
            .AddCheck<SiloCheck>("silo", timeout: MaxDuration);
        services.AddHostedService<ReadModelWatch>();
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", With(_ => false));
        routes.MapHealthChecks("/health/ready", With(_ => true));
    }

    private static HealthCheckOptions With(Func<Microsoft.Extensions.Diagnostics.HealthChecks.HealthCheckRegistration, bool> which) => new()
    {
        Predicate = which,
        ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(HealthResponse.From(report), ApiJson.Wire.HealthResponse),
    };
}
