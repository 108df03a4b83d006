using AiTalent.Web.Forms.Unsent;
using Microsoft.AspNetCore.Antiforgery;

namespace AiTalent.Api.Pages;

/// <summary>
/// Answers a form whose antiforgery token is expired or another's with a page that holds what was typed. Nothing is done: whoever sent it
/// presses a button again, with a token of their own.
/// </summary>
internal sealed class FormGuard(RequestDelegate next, EndpointDataSource endpoints)
{
    private const string PageRoute = "/unsent-form";

    private RouteEndpoint? _page;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            await next(context);
            return;
        }

        // Past the check of the token, which would refuse to read the form.
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        context.Features.Set(await UnsentForms.ReadAsync(context));
        _page ??= endpoints.Endpoints.OfType<RouteEndpoint>().First(endpoint => endpoint.RoutePattern.RawText == PageRoute);
        context.SetEndpoint(_page);
        context.Request.RouteValues.Clear();
        context.Request.Method = HttpMethods.Get;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        await _page.RequestDelegate!(context);
    }
}
