using AiTalent.Api.Authority;
using Orleans.Dashboard;

namespace AiTalent.Api.Operations.Dashboard;

/// <summary>Adds the silo dashboard for operators. It records while it is in use and costs nothing otherwise.</summary>
internal static class DashboardExtensions
{
    public const string Prefix = "/ops/orleans";

    public static ISiloBuilder AddOnDemandDashboard(this ISiloBuilder silo, OperatorDashboardOptions options)
    {
        var index = silo.Services.Count;
        // One part stays active: a silo service that records the silo's own figures.
        silo.AddDashboard(dashboard => dashboard.CounterUpdateIntervalMs = 5_000);
        silo.Services.AddSingleton(DashboardParts.TakeFrom(silo.Services, index));
        silo.Services.AddSingleton(options);
        silo.Services.AddSingleton<DashboardWatch>();
        silo.Services.AddHostedService(provider => provider.GetRequiredService<DashboardWatch>());
        return silo;
    }

    public static void MapDashboard(this IEndpointRouteBuilder routes)
    {
        var pages = new DashboardPages(routes.ServiceProvider);
        // Only a process that hosts a silo records.
        var watch = routes.ServiceProvider.GetService<DashboardWatch>();
        routes.MapGet(Prefix + "/{**path}", (HttpContext context) =>
        {
            watch?.Look();
            return pages.AnswerAsync(context);
        }).RequireAuthorization(SignInExtensions.OperatorsOnly).ExcludeFromDescription();
    }
}
