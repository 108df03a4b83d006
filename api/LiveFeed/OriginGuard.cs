namespace AiTalent.Api.LiveFeed;

/// <summary>
/// Rejects connections from pages of other sites, which would use a visitor's cookie: WebSockets have no cross-origin rules of their own.
/// </summary>
internal sealed class OriginGuard(RequestDelegate next, LiveFeedOptions options)
{
    public Task InvokeAsync(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0 || !context.Request.Path.StartsWithSegments("/live") || IsOwn(origin, context.Request) || options.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>True if the origin is this site's own. The scheme is ignored because a proxy may have terminated TLS.</summary>
    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
