using AiTalent.Application.Credentials;
using AiTalent.Contracts.Credentials;
using AiTalent.Web.Credentials;
using AiTalent.Web.Credentials.Awards;
using AiTalent.Web.Desks;
using AiTalent.Web.Exports;
using AiTalent.Web.University.CourseRuns;
using AiTalent.Web.University.Courses;
using AiTalent.Web.University.Programmes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AiTalent.Web.University;

internal static class UniversityDeskExtensions
{
    public static void AddUniversityDesk(this IServiceCollection services)
    {
        services.AddSingleton<RefusalSubjects>();
        services.AddOptions<CredentialOptions>().BindConfiguration("AiTalent:Credentials").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<RunClosingOptions>().BindConfiguration("AiTalent:CourseRuns").ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton<CourseListing>();
        services.TryAddSingleton<ProgrammeListing>();
        services.TryAddSingleton<CourseChoices>();
        services.TryAddSingleton<InstitutionChoices>();
        services.TryAddSingleton<BlockParties>();
        services.TryAddSingleton<CredentialListing>();
        services.TryAddEnumerable(
        [
            ServiceDescriptor.Singleton<IExportSource, CourseExport>(), ServiceDescriptor.Singleton<IExportSource, ProgrammeExport>(),
            ServiceDescriptor.Singleton<IExportSource, CourseRunExport>(), ServiceDescriptor.Singleton<IExportSource, RequiredCourseExport>(),
            ServiceDescriptor.Singleton<IExportSource, CredentialCandidateExport>(), ServiceDescriptor.Singleton<IExportSource, CredentialExport>(),
        ]);
    }
}
