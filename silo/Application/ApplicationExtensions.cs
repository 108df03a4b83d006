using AiTalent.Application.Cohorts;
using AiTalent.Application.Cohorts.Imports;
using AiTalent.Application.Credentials;
using AiTalent.Application.Credentials.Batches;
using AiTalent.Application.Credentials.Certificates;
using AiTalent.Application.Enrolments;
using AiTalent.Application.Learners;
using AiTalent.Application.Partnerships;
using AiTalent.Application.People;
using AiTalent.Application.Site;
using Microsoft.Extensions.DependencyInjection;

namespace AiTalent.Application;

public static class ApplicationExtensions
{
    /// <summary>
    /// Registers the use cases. The caller registers the people store, the queries of the read model, the grain factory, and the
    /// implementations of <see cref="IAccessLog"/>, <see cref="ITalentConsents"/>, <see cref="INominees"/>, <see cref="IWhoActed"/>
    /// and <see cref="Site.ISiteUrl"/>.
    /// </summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddScoped<PersonReader>();
        services.AddScoped<PersonFinder>();
        services.AddSingleton<PersonRecognition>();
        services.AddScoped<TaughtLearners>();
        services.AddScoped<SeatHolders>();
        services.AddScoped<CohortMembers>();
        services.AddSingleton<LearnerImports>();
        services.AddScoped<LearnerImportRunner>();
        services.AddHostedService<LearnerImportService>();
        services.AddSingleton<AwardReader>();
        services.AddScoped<CredentialCandidates>();
        services.AddScoped<CredentialHolders>();
        services.AddSingleton<CredentialBatches>();
        services.AddScoped<CredentialBatchRunner>();
        services.AddHostedService<CredentialBatchService>();
        services.AddScoped<CertificateReader>();
        services.AddSingleton<CertificateFonts>();
        services.AddSingleton<CertificatePdf>();
        return services;
    }
}
