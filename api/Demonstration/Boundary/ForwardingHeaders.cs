using System.Collections.Frozen;

namespace AiTalent.Api.Demonstration.Boundary;

/// <summary>Names the headers that proxies, load balancers and tunnels add to forwarded requests.</summary>
internal static class ForwardingHeaders
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-ProxyUser-IP", "X-Original-For", "X-Original-Host", "X-Original-Proto",
        "X-Original-URL", "X-Envoy-External-Address", "X-Azure-ClientIP", "X-Amzn-Trace-Id", "X-Appengine-User-IP", "True-Client-IP", "CF-Connecting-IP",
        "CF-Ray", "CDN-Loop", "Fastly-Client-IP",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string header) => header.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || Names.Contains(header);
}
