using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Forms.Unsent;

/// <summary>Whether a form was sent by a page of this site, as the browser tells and no page can change.</summary>
internal static class FormOrigin
{
    public static bool IsOwn(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "" => IsOwnOrigin(request),
        var site => site == "same-origin",
    };

    /// <summary>Browsers send no Sec-Fetch-Site without TLS. The scheme is left out, since a proxy may have taken TLS off.</summary>
    private static bool IsOwnOrigin(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin)
        && string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
