using AiTalent.Api.CommandLine;
using AiTalent.Api.Demonstration;
using AiTalent.Api.Demonstration.Boundary;
using AiTalent.Api.Operations.Dashboard;
using AiTalent.Api.Traffic;
using AiTalent.Silo.Hosting;
using Orleans.Dashboard;

namespace AiTalent.Api;

/// <summary>Builds the serving process: the API and, with embedded storage, the whole system.</summary>
internal static class Server
{
    public static WebApplication Build(Arguments arguments, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Set explicitly: the static files manifest has this name wherever the server is started from.
            ApplicationName = typeof(Server).Assembly.GetName().Name,
            Args = arguments.Settings,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddDataFolder(arguments);
        configure?.Invoke(builder);
        var system = SystemOptionsReader.Read(builder.Configuration);
        var edge = ApiOptions.Read(builder.Configuration).Within(DescriptorLimit.Raise());
        DemonstrationFolder.Check(system.Storage, arguments.IsDemonstration);
        ListenUrls.Choose(builder, loopbackOnly: arguments is { IsDemonstration: true, IsPublicDemonstration: false });
        builder.AddStartLogging();
        builder.Logging.WriteConsoleLog(builder.Configuration, isForPeople: arguments.IsDemonstration || builder.Environment.IsDevelopment());
        // Also needed when it runs from its build output, as with `dotnet run`.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limit(edge);
        });

        if (system.IsEmbedded)
            builder.AddEmbeddedSilo(system, silo => silo.AddOnDemandDashboard(edge.Dashboard));
        else
            builder.AddClusterClient(system, client => client.AddDashboard());
        // After the storage and before everything else, so that neither kind of data is used as the other.
        if (!arguments.IsDemonstration)
            builder.Services.AddHostedService<RealDataOnly>();
        builder.Services.AddApi(system.Storage, edge);
        if (arguments.IsDemonstration)
            builder.Services.AddDemonstration(arguments.IsPublicDemonstration);

        var app = builder.Build();
        if (arguments is { IsDemonstration: true, IsPublicDemonstration: false })
            app.UseMiddleware<LocalVisitorsOnly>();
        app.UseEdge();
        app.MapEdge();
        if (arguments.IsDemonstration)
            app.MapDemonstration();
        return app;
    }
}
