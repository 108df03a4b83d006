namespace AiTalent.Api.Requests;

/// <summary>
/// Requires requests to name a host that forms a valid address, because pages and sign-in build addresses from it. Health and metrics are
/// exempt because probes may name no host.
/// </summary>
internal sealed class HostGuard(RequestDelegate next)
{
    // Nearly all requests name the same host.
    private volatile string? _lastSound;

    public Task InvokeAsync(HttpContext context)
    {
        // The raw header: the request property throws if it cannot decode the name.
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
            // Not a valid internationalised name.
            return false;
        }
    }
}
