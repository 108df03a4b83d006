using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AiTalent.Api.Traffic;

internal static class TrafficExtensions
{
    private static readonly TimeSpan HeaderTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan IdleTimeout = TimeSpan.FromSeconds(60);
    private static readonly MinDataRate SlowestBody = new(bytesPerSecond: 1_000, gracePeriod: TimeSpan.FromSeconds(10));

    public static IServiceCollection AddTraffic(this IServiceCollection services, TrafficOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<ConnectionGate>();
        services.AddSingleton<ConnectionAdmission>();
        services.AddSingleton<CostlyWork>();
        return services;
    }

    /// <summary>Limits connections: their number, the time to send a request, and the minimum rate.</summary>
    public static void Limit(this KestrelServerOptions kestrel, ApiOptions options)
    {
        kestrel.Limits.MaxRequestBodySize = options.MaxRequestBody;
        kestrel.Limits.RequestHeadersTimeout = HeaderTimeout;
        kestrel.Limits.KeepAliveTimeout = IdleTimeout;
        kestrel.Limits.MinRequestBodyDataRate = SlowestBody;
        kestrel.Limits.MaxConcurrentConnections = options.Traffic.MaxConnections + (2 * ConnectionAdmission.MaxConcurrentRefusals);
        kestrel.Limits.MaxConcurrentUpgradedConnections = options.LiveFeed.MaxConnections;
        kestrel.ConfigureEndpointDefaults(listen => listen.Use(next =>
        {
            var admission = listen.ApplicationServices.GetRequiredService<ConnectionAdmission>();
            return connection => admission.AdmitAsync(connection, next);
        }));
    }

    /// <summary>Uses the client address reported by a configured proxy; other senders are not trusted.</summary>
    public static void UseProxies(this WebApplication app, TrafficOptions options)
    {
        if (options.Proxies.Count == 0)
            return;
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.Proxies)
            forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        app.UseForwardedHeaders(forwarded);
    }
}
