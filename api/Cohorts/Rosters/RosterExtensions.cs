using AiTalent.Web.Cohorts;

namespace AiTalent.Api.Cohorts.Rosters;

internal static class RosterExtensions
{
    public static IServiceCollection AddRosters(this IServiceCollection services)
    {
        services.AddSingleton<Rosters>();
        services.AddSingleton<IRosters>(provider => provider.GetRequiredService<Rosters>());
        services.AddScoped<RosterWork>();
        services.AddScoped<ICohortMembers, CohortMembers>();
        services.AddHostedService<RosterService>();
        return services;
    }
}
