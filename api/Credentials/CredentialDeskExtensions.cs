using AiTalent.Api.Credentials.Certificates;
using AiTalent.Api.Credentials.Batches;
using AiTalent.Web.Credentials;
using AiTalent.Web.Credentials.Awards;
using AiTalent.Web.Credentials.Certificates;
using AiTalent.Web.Credentials.Issuing;

namespace AiTalent.Api.Credentials;

internal static class CredentialDeskExtensions
{
    /// <summary>Adds the services of the credential pages.</summary>
    public static IServiceCollection AddCredentialDesk(this IServiceCollection services)
    {
        services.AddSingleton<CredentialBatches>();
        services.AddSingleton<ICredentialBatches>(provider => provider.GetRequiredService<CredentialBatches>());
        services.AddScoped<CredentialBatchRunner>();
        services.AddHostedService<CredentialBatchService>();
        services.AddScoped<ICredentialCandidates, CredentialCandidates>();
        services.AddScoped<ICredentialHolders, CredentialHolders>();
        services.AddScoped<ICertificates, CertificateReader>();
        services.AddSingleton<CertificateFonts>();
        services.AddSingleton<CertificatePdf>();
        return services;
    }
}
