using AiTalent.Application.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace AiTalent.Web.Languages;

/// <summary>
/// Sets the language of each page from its first path segment. The language is determined by the address only, so
/// that a page can be cached and shared: no cookie, session or header affects it, except at <c>/</c>, which only
/// redirects.
/// </summary>
internal sealed class LanguageMiddleware(RequestDelegate next)
{
    /// <summary>The route value with the language in <c>@page "/{lang}/…"</c>.</summary>
    internal const string RouteValue = "lang";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path == "/" && HttpMethods.IsGet(context.Request.Method) | HttpMethods.IsHead(context.Request.Method))
            return ToPreferred(context);

        if (context.GetRouteValue(RouteValue) is not string code)
            return Render(context, Spoken(context));

        if (Language.Find(code) is { } language)
            return Render(context, language);

        context.SetEndpoint(null);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task ToPreferred(HttpContext context)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        context.Response.Redirect(context.Request.PathBase + AcceptLanguage.Preferred(context.Request).Href() + context.Request.QueryString);
        return Task.CompletedTask;
    }

    private Task Render(HttpContext context, Language language)
    {
        language.Use();
        context.Response.OnStarting(() =>
        {
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true)
                context.Response.Headers.ContentLanguage = language.Code;
            return Task.CompletedTask;
        });
        return next(context);
    }

    // A page without its own language (not found, error) uses that of the original address.
    private static Language Spoken(HttpContext context)
    {
        var asked = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? context.Request.Path.Value;
        return Language.Find(asked?.Split('/', 3).ElementAtOrDefault(1)) ?? AcceptLanguage.Preferred(context.Request);
    }
}
