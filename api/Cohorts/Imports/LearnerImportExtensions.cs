using AiTalent.Web.Cohorts;

namespace AiTalent.Api.Cohorts.Imports;

internal static class LearnerImportExtensions
{
    public static IServiceCollection AddRosters(this IServiceCollection services)
    {
        services.AddSingleton<LearnerImports>();
        services.AddSingleton<ILearnerImports>(provider => provider.GetRequiredService<LearnerImports>());
        services.AddScoped<LearnerImportRunner>();
        services.AddScoped<ICohortMembers, CohortMembers>();
        services.AddHostedService<LearnerImportService>();
        return services;
    }
}
