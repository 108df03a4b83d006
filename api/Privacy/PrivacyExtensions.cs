using AiTalent.Api.Accounts.Consents;
using AiTalent.Api.Privacy.Accesses;
using AiTalent.Api.Privacy.Downloads;
using AiTalent.Api.Privacy.Erasure;
using AiTalent.Application.People;
using AiTalent.Web.Privacy;

namespace AiTalent.Api.Privacy;

internal static class PrivacyExtensions
{
    /// <summary>Adds the services with which people see and control their own data, and the record of accesses by others.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.AddScoped<IAccessLog, AccessLog>();
        services.AddScoped<MyAccesses>();
        services.AddScoped<IMyAccesses>(provider => provider.GetRequiredService<MyAccesses>());
        services.AddScoped<IMyConsents, MyConsents>();
        services.AddScoped<PersonalRecord>();
        services.AddScoped<PreparedDownloads>();
        services.AddScoped<IMyDownload, MyDownload>();
        services.AddScoped<AccountShell>();
        services.AddScoped<PersonErasure>();
        services.AddScoped<ErasureSteps>();
        services.AddScoped<IEraseMe, EraseMe>();
        services.AddHostedService<PrivacyService>();
        return services;
    }
}
