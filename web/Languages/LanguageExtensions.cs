using Microsoft.AspNetCore.Builder;

namespace AiTalent.Web.Languages;

public static class LanguageExtensions
{
    /// <summary>
    /// Sets the language of each page by the <c>lang</c> value of its route: vi, ko or en; any other returns 404.
    /// <c>/</c> redirects to the language that the browser prefers. Register it after routing, exception handling
    /// and status code pages.
    /// </summary>
    public static IApplicationBuilder UseLanguage(this IApplicationBuilder app) => app.UseMiddleware<LanguageMiddleware>();
}
