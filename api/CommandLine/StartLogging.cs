using AiTalent.Silo.Hosting;
namespace AiTalent.Api.CommandLine;

/// <summary>
/// Configures logging: quiet by default and without requests, whose addresses may contain search terms. A failed start is reported in one
/// line.
/// </summary>
internal static class StartLogging
{
    private static readonly string[] SilentUntilStarted = ["Microsoft.Extensions.Hosting.Internal.Host", "Microsoft.AspNetCore.Server.Kestrel"];

    private static readonly (string Category, LogLevel Level)[] Levels =
    [
        ("Microsoft", LogLevel.Warning),
        ("Microsoft.Hosting.Lifetime", LogLevel.Information),
        ("Microsoft.AspNetCore.DataProtection", LogLevel.Error),
        // It would log each rejected call with a stack trace; see HubCallGuard.
        ("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.None),
        ("Orleans", LogLevel.Warning),
        // Warnings about the garbage collector and about a machine that was suspended.
        ("Orleans.Runtime.Silo", LogLevel.Error),
        ("Orleans.Runtime.Watchdog", LogLevel.Error),
        ("OpenIddict", LogLevel.Warning),
        ("Polly", LogLevel.Error),
    ];

    public static void AddStartLogging(this WebApplicationBuilder builder)
    {
        var start = new Start();
        builder.Services.AddSingleton<IHostedService>(start);
        foreach (var (category, level) in Levels)
            builder.Logging.AddFilter(category, level);
        foreach (var category in SilentUntilStarted)
            builder.Logging.AddFilter(category, level => start.IsOver && level >= LogLevel.Warning);
    }

    private sealed class Start : LifecycleService
    {
        public bool IsOver { get; private set; }

        public override Task StartedAsync(CancellationToken cancellationToken)
        {
            IsOver = true;
            return Task.CompletedTask;
        }
    }
}
