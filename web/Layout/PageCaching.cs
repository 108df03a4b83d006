using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Layout;

/// <summary>Who may keep a page beside its reader.</summary>
public static class PageCaching
{
    /// <summary>No cache keeps a page that is of one person. Both words, since the guard of forms warns of each page that has not said the first one, too.</summary>
    public static void ForOneReader(this HttpResponse response) => response.Headers.CacheControl = "no-cache, no-store";
}
