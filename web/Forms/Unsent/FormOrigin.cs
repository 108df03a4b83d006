using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Forms.Unsent;

/// <summary>
/// Determines whether a form was sent by a page of this site, based on headers that the browser sets and pages
/// cannot change.
/// </summary>
internal static class FormOrigin
{
    public static bool IsOwn(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "" => IsOwnOrigin(request),
        var site => site == "same-origin",
    };

    /// <summary>
    /// Compares the origin, because browsers send no Sec-Fetch-Site without TLS. The scheme is ignored, because a
    /// proxy may have terminated TLS.
    /// </summary>
    private static bool IsOwnOrigin(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin)
        && string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
