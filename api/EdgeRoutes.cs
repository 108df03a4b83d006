using AiTalent.Api.Authority;
using AiTalent.Api.Cohorts;
using AiTalent.Api.CommandLine;
using AiTalent.Api.CourseRuns;
using AiTalent.Api.Courses;
using AiTalent.Api.Credentials;
using AiTalent.Api.Enrolments;
using AiTalent.Api.Institutions;
using AiTalent.Api.Learners;
using AiTalent.Api.LiveFeed;
using AiTalent.Api.Operations;
using AiTalent.Api.Pages;
using AiTalent.Api.Partnerships;
using AiTalent.Api.Problems;
using AiTalent.Api.Programmes;
using AiTalent.Api.Programs;
using AiTalent.Api.Reference;
using AiTalent.Api.Requests;
using AiTalent.Api.Totals;
using Orleans.Dashboard;

namespace AiTalent.Api;

/// <summary>The way of a request, and everything that can be asked.</summary>
internal static class EdgeRoutes
{
    public static void UseEdge(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), api => api.UseMiddleware<ProblemMiddleware>());
        app.UsePageFailures();
        app.UseMiddleware<OriginGuard>();
        app.UseMiddleware<GuessingGuard>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UsePages();
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), api => api.UseMiddleware<MinPosition>());
    }

    public static void MapEdge(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").RequireRateLimiting(ProgramConcurrency.Policy);
        api.MapInstitutions();
        api.MapProgrammes();
        api.MapCourses();
        api.MapCourseRuns();
        api.MapEnrolments();
        api.MapRosters();
        api.MapLearners();
        api.MapCohorts();
        api.MapCohortLists();
        api.MapCredentials();
        api.MapCredentialLists();
        api.MapPartnerships();
        api.MapPartnershipLists();
        api.MapTotals();
        api.MapEventStream();
        app.MapHub<LiveHub>("/live");
        app.MapTokenEndpoint();
        app.MapProblemPages();
        app.MapPages();
        app.MapReference();
        app.MapHealth();
        app.MapPrometheusScrapingEndpoint("/metrics");
        app.MapOrleansDashboard(routePrefix: "/ops/orleans").RequireAuthorization(SignInExtensions.OperatorsOnly).ExcludeFromDescription();
        app.MapRunningServer(app.Services.GetRequiredService<RunningServerToken>());
    }
}
