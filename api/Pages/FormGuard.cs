using AiTalent.Web.Forms.Unsent;
using Microsoft.AspNetCore.Antiforgery;

namespace AiTalent.Api.Pages;

/// <summary>
/// Handles a form whose antiforgery token is expired or belongs to someone else: shows a page with the submitted values. Nothing is
/// executed; the sender submits again with a valid token.
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

        // Skips the antiforgery check, which would refuse to read the form.
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
