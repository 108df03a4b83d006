namespace AiTalent.Api.Problems;

/// <summary>Responds with 503 if the storage fails outside of the API and the pages: for tokens, the hub, and operator endpoints.</summary>
internal sealed class UnavailableGuard(RequestDelegate next, OutageLog outages)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (!context.Response.HasStarted && Unavailability.CodeOf(failure, context.Request) is { } code)
        {
            outages.Failed(failure);
            context.Response.Clear();
            await new Problem(code, retryAfter: Unavailability.RetryAfter).ExecuteAsync(context);
        }
    }
}
