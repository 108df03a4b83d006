using AiTalent.Api.Demonstration.Accounts;
using AiTalent.Api.Demonstration.Seeding;
using AiTalent.Web.Demonstration;
using AiTalent.Web.Layout;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AiTalent.Api.Demonstration;

internal static class DemonstrationExtensions
{
    /// <summary>Everything that <c>--demo</c> adds to serving; to be called when all the rest is there.</summary>
    /// <param name="isPublic">As <c>--demo-public</c> says: visitors may come from elsewhere, and may do less.</param>
    public static IServiceCollection AddDemonstration(this IServiceCollection services, bool isPublic)
    {
        services.AddSeeding(DemonstrationSize.Full);
        // In this order: a database that holds real data is refused before a program with a known secret comes into it.
        services.AddHostedService<DemonstrationService>();
        services.AddHostedService<DemonstrationApiClient>();
        services.AddSingleton(new DemonstrationNotice { IsOn = true, PercentReady = 0 });
        services.AddSingleton(new DemonstrationPeople(isPublic));
        services.AddSingleton<IDemonstrationPeople>(provider => provider.GetRequiredService<DemonstrationPeople>());
        // What signs somebody in here must not sign anybody in where the same folder is served in another way.
        services.Configure<DataProtectionOptions>(options => options.ApplicationDiscriminator = isPublic ? "AiTalent public demonstration" : "AiTalent demonstration");
        return services;
    }

    /// <param name="size">Where no other one is registered.</param>
    public static void AddSeeding(this IServiceCollection services, DemonstrationSize size)
    {
        services.TryAddSingleton(size);
        services.AddSingleton<DemonstrationProgress>();
        services.AddSingleton<SeedRunner>();
        services.AddSingleton<Reading>();
        services.AddSingleton<DemonstrationSeeder>();
    }

    public static void MapDemonstration(this WebApplication app)
    {
        app.MapEntrances();
        app.MapGet("/demo/progress", (DemonstrationProgress progress) => new DemonstrationProgressResponse(progress)).ExcludeFromDescription();
    }
}
