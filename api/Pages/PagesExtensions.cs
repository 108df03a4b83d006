using AiTalent.Api.Enrolments;
using AiTalent.Api.Learners;
using AiTalent.Api.Partnerships;
using AiTalent.Api.Problems;
using AiTalent.Web;
using AiTalent.Web.Languages;
using AiTalent.Web.Layout;
using AiTalent.Web.Learners;
using AiTalent.Web.Partnerships;
using AiTalent.Web.Results;
using AiTalent.Web.SignIn;
using Microsoft.AspNetCore.ResponseCompression;

namespace AiTalent.Api.Pages;

/// <summary>The pages of <c>web/</c>, from the same origin as everything else.</summary>
internal static class PagesExtensions
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<ISignedInActor, SignedInActor>();
        services.AddScoped<TalentConsents>();
        services.AddScoped<ISeatHolders, SeatHolders>();
        services.AddScoped<INominees, Nominees>();
        services.AddScoped<ITaughtLearners, TaughtLearners>();
        services.AddScoped<ILearnerPerson, LearnerPerson>();
        services.AddScoped<IWhoActed, WhoActedReader>();
        services.AddAiTalentWeb();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddSingleton<IResponseCompressionProvider, PublicCompression>();
        services.AddExceptionHandler<PageFailureHandler>();
        services.AddAntiforgery(options => options.Cookie.Name = "aitalent-form");
        return services;
    }

    /// <summary>What stands around pages alone, behind routing.</summary>
    public static void UsePages(this WebApplication app) => app.UseWhen(IsPage, pages =>
    {
        pages.UseMiddleware<PageHeaders>();
        pages.UseResponseCompression();
        pages.UseLanguage();
        pages.UseAntiforgery();
    });

    /// <summary>What a page answers when there is none, or when it fails; before routing.</summary>
    public static void UsePageFailures(this WebApplication app) => app.UseWhen(IsPage, pages =>
    {
        pages.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            CreateScopeForErrors = true,
            StatusCodeSelector = failure => Unavailability.Classify(failure) is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable,
            SuppressDiagnosticsCallback = failed => Unavailability.Classify(failed.Exception) is not null,
        });
        pages.UseStatusCodePagesWithReExecute("/not-found");
    });

    public static void MapPages(this WebApplication app)
    {
        app.MapWebFiles();
        app.MapRazorComponents<App>();
    }

    private static bool IsPage(HttpContext context)
    {
        var path = context.Request.Path;
        return !path.StartsWithSegments("/api") && !path.StartsWithSegments("/connect") && !path.StartsWithSegments("/live")
            && !path.StartsWithSegments("/health") && !path.StartsWithSegments("/metrics") && !path.StartsWithSegments("/ops")
            && !path.StartsWithSegments("/openapi") && !path.StartsWithSegments("/docs") && !path.StartsWithSegments("/problems");
    }
}
