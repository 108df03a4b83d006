using System.Text.Encodings.Web;
using System.Text.Unicode;
using AiTalent.Web.Cohorts;
using AiTalent.Web.CourseRuns;
using AiTalent.Web.Forms;
using AiTalent.Web.Layout;
using AiTalent.Web.Ministry;
using AiTalent.Web.National;
using AiTalent.Web.Partnerships;
using AiTalent.Web.Results;
using AiTalent.Web.Exports;
using AiTalent.Web.University;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AiTalent.Web;

public static class WebExtensions
{
    /// <summary>
    /// Adds the services of the pages. For the demonstration, register an enabled <see cref="DemonstrationNotice"/>
    /// before or after it. Map the pages with <c>MapRazorComponents&lt;App&gt;()</c> and the files with
    /// <see cref="WebFiles.MapWebFiles"/>.
    /// </summary>
    public static IRazorComponentsBuilder AddAiTalentWeb(this IServiceCollection services)
    {
        // Vietnamese and Korean letters are written literally, not as numeric references.
        services.Replace(ServiceDescriptor.Singleton(HtmlEncoder.Create(UnicodeRanges.All)));
        services.TryAddSingleton<DemonstrationNotice>();
        services.TryAddSingleton<FreshnessNotice>();
        services.TryAddSingleton(new NationalTarget());
        services.TryAddSingleton<FormCommands>();
        services.TryAddSingleton<EnrolmentService>();
        services.TryAddSingleton<ForesightReader>();
        services.TryAddSingleton<CohortList>();
        services.AddSingleton<IExportSource, CohortExport>();
        services.AddSingleton<IExportSource, MemberExport>();
        services.TryAddSingleton<PartnershipList>();
        services.AddSingleton<IExportSource, PartnershipExport>();
        services.AddSingleton<IExportSource, AllotmentExport>();
        services.AddSingleton<IExportSource, SeatHolderExport>();
        services.AddSingleton<IExportSource, ResultExport>();
        services.TryAddEnumerable(
        [
            ServiceDescriptor.Singleton<IExportSource, TotalsExport>(),
            ServiceDescriptor.Singleton<IExportSource, AccreditationExport>(),
            ServiceDescriptor.Singleton<IExportSource, SeatUseExport>(),
        ]);
        services.AddUniversityDesk();
        return services.AddRazorComponents();
    }
}
