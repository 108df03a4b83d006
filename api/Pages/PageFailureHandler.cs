using AiTalent.Api.Problems;
using AiTalent.Web.Layout;
using Microsoft.AspNetCore.Diagnostics;

namespace AiTalent.Api.Pages;

/// <summary>Prepares the request for the failure page, which the handler then renders.</summary>
internal sealed class PageFailureHandler(OutageLog outages) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Unavailability.CodeOf(exception, httpContext.Request) is { } code)
        {
            outages.Failed(exception);
            httpContext.Features.Set(new StorageOutage(code, httpContext.Request.Method, MayHaveBeenWritten: code == Unavailability.OutcomeUnknown));
        }

        return ValueTask.FromResult(false);
    }
}
