using AiTalent.Api.Credentials.Certificates;
using AiTalent.Api.Credentials.Issuing;
using AiTalent.Web.Credentials;
using AiTalent.Web.Credentials.Awards;
using AiTalent.Web.Credentials.Certificates;
using AiTalent.Web.Credentials.Issuing;

namespace AiTalent.Api.Credentials;

internal static class CredentialDeskExtensions
{
    /// <summary>What the pages of credentials rest on.</summary>
    public static IServiceCollection AddCredentialDesk(this IServiceCollection services)
    {
        services.AddSingleton<IssueOrders>();
        services.AddSingleton<IIssueOrders>(provider => provider.GetRequiredService<IssueOrders>());
        services.AddScoped<IssueWork>();
        services.AddHostedService<IssueService>();
        services.AddScoped<IAwardRoll, AwardRoll>();
        services.AddScoped<ICredentialHolders, CredentialHolders>();
        services.AddScoped<ICertificates, CertificateReader>();
        services.AddSingleton<CertificateFonts>();
        services.AddSingleton<CertificatePaper>();
        return services;
    }
}
