namespace AiTalent.Api.Requests;

/// <summary>
/// A request must name a host that an address can be made of: pages and sign-in write addresses with it. Health and metrics are also asked
/// for by probes that name none.
/// </summary>
internal sealed class HostGuard(RequestDelegate next)
{
    // Nearly every request names the same host.
    private volatile string? _lastSound;

    public Task InvokeAsync(HttpContext context)
    {
        // As it was sent: the request itself throws where it cannot decode the name.
        var host = context.Request.Headers.Host.ToString();
        if (host == _lastSound || (host.Length == 0 && IsForProbes(context.Request.Path)))
            return next(context);
        if (!IsSound(host))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return context.Response.WriteAsync("The Host header names no host.\n", context.RequestAborted);
        }

        _lastSound = host;
        return next(context);
    }

    private static bool IsForProbes(PathString path) => path == "/health/live" || path == "/health/ready" || path == "/metrics";

    private static bool IsSound(string host)
    {
        try
        {
            var decoded = HostString.FromUriComponent(host);
            return Uri.TryCreate($"http://{decoded.ToUriComponent()}/", UriKind.Absolute, out var uri) && uri.PathAndQuery == "/" && uri.UserInfo.Length == 0;
        }
        catch (ArgumentException)
        {
            // An internationalised name that is none.
            return false;
        }
    }
}
