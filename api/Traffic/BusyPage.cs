using System.Globalization;
using System.Net;
using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Api.Traffic;

/// <summary>Provides the page shown under overload, which costs nothing to render.</summary>
internal static class BusyPage
{
    public static Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = WorkTurn.RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        response.ContentType = "text/html; charset=utf-8";
        var (title, text) = (WebUtility.HtmlEncode(Text.BusyTitle), WebUtility.HtmlEncode(Text.BusyText));
        return response.WriteAsync(
            $"<!doctype html><html lang=\"{Language.Current.Code}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><h1>{title}</h1><p>{text}</p></html>",
            context.RequestAborted);
    }
}
