using System.Globalization;
using AiTalent.Api.Problems;

namespace AiTalent.Api.Pages;

/// <summary>Sets security headers of pages, and the cache lifetime of public ones.</summary>
internal sealed class PageHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable && headers.RetryAfter.Count == 0)
                headers.RetryAfter = Seconds(Unavailability.RetryAfter);
            if (headers.CacheControl.Count == 0 && IsHtml(context.Response))
                headers.CacheControl = context.Response.StatusCode == StatusCodes.Status200OK ? "public, max-age=2" : "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static string Seconds(TimeSpan time) => ((int)time.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private static bool IsHtml(HttpResponse response) => response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true;
}
