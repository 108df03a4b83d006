using AiTalent.Application.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace AiTalent.Web.Languages;

/// <summary>
/// Gives each page the language of its first path segment. A language is part of the address and of nothing else, so that
/// a page can be cached and shared: no cookie, no session, no header decides it, save at <c>/</c>, which only redirects.
/// </summary>
internal sealed class LanguageMiddleware(RequestDelegate next)
{
    /// <summary>The route value that names the language in <c>@page "/{lang}/…"</c>.</summary>
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

    // A page without a language of its own (not found, error) speaks that of the address it stands in for.
    private static Language Spoken(HttpContext context)
    {
        var asked = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? context.Request.Path.Value;
        return Language.Find(asked?.Split('/', 3).ElementAtOrDefault(1)) ?? AcceptLanguage.Preferred(context.Request);
    }
}
