using AiTalent.Api.Demonstration.Accounts;
using AiTalent.Api.Demonstration.Seeding;
using AiTalent.Web.Demonstration;
using AiTalent.Web.Layout;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AiTalent.Api.Demonstration;

internal static class DemonstrationExtensions
{
    /// <summary>Adds all services of <c>--demo</c>. Call it after all other registrations.</summary>
    /// <param name="isPublic">Set by <c>--demo-public</c>: visitors may come from other machines and have fewer permissions.</param>
    public static IServiceCollection AddDemonstration(this IServiceCollection services, bool isPublic)
    {
        services.AddSeeding(DemonstrationSize.Full);
        // The order matters: a database with real data is refused before a client with a known secret is added to it.
        services.AddHostedService<DemonstrationService>();
        services.AddHostedService<DemonstrationApiClient>();
        services.AddSingleton(new DemonstrationNotice { IsOn = true, PercentReady = 0 });
        services.AddSingleton(new DemonstrationPeople(isPublic));
        services.AddSingleton<IDemonstrationPeople>(provider => provider.GetRequiredService<DemonstrationPeople>());
        // Demonstration cookies must not be valid when the same folder is served in another mode.
        services.Configure<DataProtectionOptions>(options => options.ApplicationDiscriminator = isPublic ? "AiTalent public demonstration" : "AiTalent demonstration");
        return services;
    }

    /// <param name="size">Used if no other size is registered.</param>
    public static void AddSeeding(this IServiceCollection services, DemonstrationSize size)
    {
        services.TryAddSingleton(size);
        services.AddSingleton<DemonstrationProgress>();
        services.AddSingleton<SeedRunner>();
        services.AddSingleton<SeedReader>();
        services.AddSingleton<DemonstrationSeeder>();
    }

    public static void MapDemonstration(this WebApplication app)
    {
        app.MapEntrances();
        app.MapGet("/demo/progress", (DemonstrationProgress progress) => new DemonstrationProgressResponse(progress)).ExcludeFromDescription();
    }
}
