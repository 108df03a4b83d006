using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Layout;

/// <summary>Sets the cache headers of pages.</summary>
public static class PageCaching
{
    /// <summary>
    /// Prevents caching of a personal page. Both directives are needed, because antiforgery logs a warning for each
    /// page without the first one.
    /// </summary>
    public static void ForOneReader(this HttpResponse response) => response.Headers.CacheControl = "no-cache, no-store";
}
