using Orleans.Dashboard;

namespace AiTalent.Api.Operations.Dashboard;

/// <summary>Serves the dashboard pages, created at the first request because the package unpacks 22 MB of them into memory.</summary>
internal sealed class DashboardPages(IServiceProvider services)
{
    private readonly Lazy<RequestDelegate> _pages = new(() =>
    {
        var pages = new ApplicationBuilder(services);
        pages.UseRouting();
        pages.UseEndpoints(routes => routes.MapOrleansDashboard(DashboardExtensions.Prefix));
        return pages.Build();
    });

    public Task AnswerAsync(HttpContext context)
    {
        // Routing skips requests that already have an endpoint.
        context.SetEndpoint(null);
        return _pages.Value(context);
    }
}
