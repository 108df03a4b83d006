using AiTalent.Contracts.Credentials;
using AiTalent.Web.Desks;
using AiTalent.Web.Credentials;
using AiTalent.Web.Credentials.Awards;
using AiTalent.Web.Sheets;
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
        services.TryAddSingleton<AwardReader>();
        services.TryAddSingleton<CredentialListing>();
        services.TryAddEnumerable(
        [
            ServiceDescriptor.Singleton<ISheetSource, CourseSheet>(), ServiceDescriptor.Singleton<ISheetSource, ProgrammeSheet>(),
            ServiceDescriptor.Singleton<ISheetSource, RunSheet>(), ServiceDescriptor.Singleton<ISheetSource, RequiredCourseSheet>(),
            ServiceDescriptor.Singleton<ISheetSource, AwardSheet>(), ServiceDescriptor.Singleton<ISheetSource, CredentialSheet>(),
        ]);
    }
}
