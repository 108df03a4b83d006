using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AiTalent.Web.Layout;

public static class WebFiles
{
    private const string KeptForAYear = "public, max-age=31536000, immutable";

    /// <summary>
    /// Serves styles, scripts and fonts. A style sheet cannot reference a font by its fingerprint, so the fonts
    /// have a number in their names and are cached as long as the fingerprinted files; revalidating them on each
    /// page would make headings flicker.
    /// </summary>
    public static void MapWebFiles(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapStaticAssets().Add(file =>
        {
            if (file is RouteEndpointBuilder { RoutePattern.RawText: { } path, RequestDelegate: { } send } && path.TrimStart('/').StartsWith("fonts/", StringComparison.Ordinal))
                file.RequestDelegate = context => SendForAYear(context, send);
        });

    private static Task SendForAYear(HttpContext context, RequestDelegate send)
    {
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                context.Response.Headers.CacheControl = KeptForAYear;
            return Task.CompletedTask;
        });
        return send(context);
    }
}
