using System.Net;

namespace AiTalent.Api.Demonstration.Boundary;

/// <summary>
/// Limits a demonstration to this machine, because every visitor can act as every user. Whatever address the server listens on, it refuses
/// requests that came over a network, through a proxy or for another host name.
/// </summary>
internal sealed class LocalVisitorsOnly(RequestDelegate next)
{
    private const string Refusal = "This demonstration answers the machine that it runs on, and no request that was passed on. To show it to others, start it with --demo-public.\n";

    public Task InvokeAsync(HttpContext context)
    {
        if (IsLocal(context))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync(Refusal, context.RequestAborted);
    }

    private static bool IsLocal(HttpContext context) =>
        IsLoopback(context.Connection.LocalIpAddress) && IsLoopback(context.Connection.RemoteIpAddress)
        && IsOwnName(new HostString(context.Request.Headers.Host.ToString()).Host) && !context.Request.Headers.Keys.Any(ForwardingHeaders.Contains);

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    /// <summary>
    /// True if the host is a name of this machine. Otherwise a page of another site could map its own name to this machine and read the
    /// responses.
    /// </summary>
    private static bool IsOwnName(string host) =>
        host.Length == 0 || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
