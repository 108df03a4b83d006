using System.Net;

namespace AiTalent.Api.Demonstration.Boundary;

/// <summary>
/// In a demonstration everybody may become anybody, so it answers this machine alone. Whatever the settings say it listens on, a
/// request that came over a network, through a proxy or for another host's name is refused.
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

    /// <summary>A page of another site can give its own name the address of this machine, and then read what is answered.</summary>
    private static bool IsOwnName(string host) =>
        host.Length == 0 || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
