using AiTalent.Api.Authority;
using AiTalent.Api.ApiClients;
using AiTalent.EventStore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AiTalent.Load.Rush;

/// <summary>
/// Runs the reference implementations as a separate process: an empty endpoint behind the same Kestrel and the same validation of the same
/// kind of token, and on PostgreSQL two ways to write enrolments without an event log.
/// </summary>
internal sealed class PeerHost : IScenario
{
    public const string ClientId = "peer";
    public const string Secret = "peer-of-the-platform";

    public string Name => "peer-host";

    public string Usage => "started by rush and totals";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(options.Text("urls")!);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddAccounts(new StorageOptions { DataFolder = options.Text("data")! }).AddApiClientSignIn(new Uri("http://localhost:5080/"));
        builder.Services.AddSignIn();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(PeerJson.Default));
        var peers = options.Text("peers");
        if (peers is not null)
        {
            builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(peers));
            builder.Services.AddDbContextPool<PeerContext>((services, context) => context.UseNpgsql(services.GetRequiredService<NpgsqlDataSource>()));
        }

        await using var app = builder.Build();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapTokenEndpoint();
        var ready = false;
        app.MapGet("/health/ready", () => Results.StatusCode(Volatile.Read(ref ready) ? 200 : 503));
        app.MapPost("/empty", () => Results.Ok()).RequireAuthorization();
        app.MapGet("/empty", () => Results.Ok()).RequireAuthorization();
        if (peers is not null)
            app.MapPeers();
        await app.StartAsync(cancellationToken);
        await AddClientAsync(app.Services, cancellationToken);
        Volatile.Write(ref ready, true);
        await app.WaitForShutdownAsync(cancellationToken);
        return true;
    }

    private static async Task AddClientAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ApiClientRegistry>().TryAddAsync(new ApiClientAccount(ClientId, "Peer", ["enrolments"], null), Secret, cancellationToken);
    }
}
