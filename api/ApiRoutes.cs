using AiTalent.Api.Authority;
using AiTalent.Api.Cohorts;
using AiTalent.Api.CommandLine;
using AiTalent.Api.CourseRuns;
using AiTalent.Api.Courses;
using AiTalent.Api.Credentials;
using AiTalent.Api.Credentials.Certificates;
using AiTalent.Api.Enrolments;
using AiTalent.Api.Institutions;
using AiTalent.Api.Learners;
using AiTalent.Api.LiveFeed;
using AiTalent.Api.Operations;
using AiTalent.Api.Operations.Dashboard;
using AiTalent.Api.Pages;
using AiTalent.Api.Partnerships;
using AiTalent.Api.Privacy.Downloads;
using AiTalent.Api.Problems;
using AiTalent.Api.Programmes;
using AiTalent.Api.ApiClients;
using AiTalent.Api.Reference;
using AiTalent.Api.Requests;
using AiTalent.Api.Exports;
using AiTalent.Api.Totals;
using AiTalent.Api.Traffic;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;

namespace AiTalent.Api;

/// <summary>Configures the request pipeline and all endpoints.</summary>
internal static class ApiRoutes
{
    public static void UseEdge(this WebApplication app)
    {
        app.UseProxies(app.Services.GetRequiredService<TrafficOptions>());
        app.UseMiddleware<HostGuard>();
        app.UseMiddleware<UnavailableGuard>();
        app.UseWhen(context => ApiPaths.IsForPrograms(context.Request.Path), programs => programs.UseMiddleware<ProblemMiddleware>());
        app.UsePageFailures();
        app.UseMiddleware<RequestText>();
        app.UseMiddleware<OriginGuard>();
        app.UseMiddleware<FeedRoom>();
        app.UseMiddleware<GuessingGuard>();
        app.UseRouting();
        app.UseSignIn();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UsePages();
        app.UseMiddleware<CostGate>();
        app.UseWhen(IsApi, api => api.UseMiddleware<MinPosition>());
    }

    public static void MapEdge(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").RequireRateLimiting(ApiClientConcurrency.Policy);
        api.MapInstitutions();
        api.MapProgrammes();
        api.MapCourses();
        api.MapCourseRuns();
        api.MapEnrolments();
        api.MapEnrolmentLists();
        api.MapLearners();
        api.MapCohorts();
        api.MapCohortLists();
        api.MapCredentials();
        api.MapCredentialLists();
        api.MapPartnerships();
        api.MapPartnershipLists();
        api.MapTotals();
        api.MapEventStream();
        app.MapLiveHub();
        app.MapTokenEndpoint();
        app.MapProblemPages();
        app.MapMyDownload();
        app.MapExports();
        app.MapCertificates();
        app.MapPages();
        app.MapReference();
        app.MapHealth();
        app.MapPrometheusScrapingEndpoint("/metrics");
        app.MapDashboard();
        app.MapRunningServer(app.Services.GetRequiredService<RunningServerToken>());
    }

    /// <summary>
    /// True if the request renders the failure page. That page is the same for everyone and must not fail when a session cannot be looked
    /// up.
    /// </summary>
    private static bool IsOfFailure(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static bool IsApi(HttpContext context) => ApiPaths.IsApi(context.Request.Path);

    /// <summary>
    /// Adds authentication and authorisation. Outside of the API, schemes may handle requests themselves, as the token scheme does; within
    /// the API none of them is asked to.
    /// </summary>
    private static void UseSignIn(this WebApplication app)
    {
        // Without this mark the host, which does not see branches, would also authenticate before everything else.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        app.UseWhen(context => !IsApi(context) && !IsOfFailure(context), others => others.UseAuthentication());
        app.UseWhen(IsApi, api => api.Use(async (context, next) =>
        {
            if ((await context.AuthenticateAsync()).Principal is { } principal)
                context.User = principal;
            await next(context);
        }));
    }
}
