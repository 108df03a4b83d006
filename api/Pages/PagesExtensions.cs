using AiTalent.Api.Enrolments;
using AiTalent.Api.Learners;
using AiTalent.Api.Partnerships;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Application.Enrolments;
using AiTalent.Application.Failures;
using AiTalent.Application.Learners;
using AiTalent.Application.Localization;
using AiTalent.Application.Partnerships;
using AiTalent.Web;
using AiTalent.Web.Languages;
using AiTalent.Web.Layout;
using AiTalent.Web.Learners;
using AiTalent.Web.Partnerships;
using AiTalent.Web.Results;
using AiTalent.Web.SignIn;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.AspNetCore.Routing.Patterns;

namespace AiTalent.Api.Pages;

/// <summary>Adds the pages of <c>web/</c>, served from the same origin as everything else.</summary>
internal static class PagesExtensions
{
    private static readonly RegexRouteConstraint Spoken = new($"^({string.Join('|', Language.All.Select(language => language.Code))})$");

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<ISignedInActor, SignedInActor>();
        services.AddScoped<ITalentConsents, TalentConsents>();
        services.AddScoped<INominees, Nominees>();
        services.AddScoped<IWhoActed, WhoActedReader>();
        services.AddAiTalentWeb();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddSingleton<IResponseCompressionProvider, PublicCompression>();
        services.AddExceptionHandler<PageFailureHandler>();
        services.AddAntiforgery(options => options.Cookie.Name = "aitalent-form");
        return services;
    }

    /// <summary>Adds the middleware for pages only, after routing.</summary>
    public static void UsePages(this WebApplication app) => app.UseWhen(context => ApiPaths.IsPage(context.Request.Path), pages =>
    {
        pages.UseMiddleware<PageHeaders>();
        pages.UseResponseCompression();
        pages.UseLanguage();
        pages.UseAntiforgery();
        pages.UseMiddleware<FormGuard>();
    });

    /// <summary>Adds the responses to people when a page is missing or fails; before routing.</summary>
    public static void UsePageFailures(this WebApplication app) => app.UseWhen(context => !ApiPaths.IsForPrograms(context.Request.Path), pages =>
    {
        pages.UseExceptionHandler(Failures);
        pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        pages.Use(RenderAgain);
    });

    public static void MapPages(this WebApplication app)
    {
        app.MapWebFiles();
        app.MapRazorComponents<App>().Add(UnderALanguage);
    }

    /// <summary>Returns options that render the failure page with a new service scope, because the failed page has used its own.</summary>
    private static ExceptionHandlerOptions Failures => new()
    {
        ExceptionHandlingPath = "/error",
        CreateScopeForErrors = true,
        StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode
            : CallFailures.Classify(failure) is null ? StatusCodes.Status500InternalServerError
            : StatusCodes.Status503ServiceUnavailable,
        SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException || CallFailures.Classify(failed.Exception) is not null,
    };

    /// <summary>Renders a substitute page, which is displayed only and processes no form that was sent to the original page.</summary>
    private static Task RenderAgain(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IExceptionHandlerFeature>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            context.Request.Method = HttpMethods.IsHead(context.Request.Method) ? HttpMethods.Head : HttpMethods.Get;
        return next(context);
    }

    /// <summary>Restricts the language segment to known languages, so that it does not match the first segment of an API address.</summary>
    private static void UnderALanguage(EndpointBuilder page)
    {
        if (page is RouteEndpointBuilder { RoutePattern: { RawText: { } route } pattern } builder && pattern.GetParameter("lang") is not null)
            builder.RoutePattern = RoutePatternFactory.Parse(route, defaults: null, parameterPolicies: new { lang = Spoken });
    }
}
