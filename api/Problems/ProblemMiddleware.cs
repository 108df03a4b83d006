using AiTalent.Api.Requests;
using AiTalent.Api.Traffic;

namespace AiTalent.Api.Problems;

/// <summary>Reports every failure on API paths as a problem, including refusals by routing, body reading and storage.</summary>
internal sealed partial class ProblemMiddleware(RequestDelegate next, OutageLog outages, ILogger<ProblemMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null } && OfStatus(context.Response.StatusCode) is { } problem)
                await problem.ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has disconnected.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            var problem = Of(failure, context.Request);
            if (problem.Code == ProblemCodes.Unexpected.Code)
                Failed(logger, context.Request.Method, context.GetEndpoint()?.DisplayName, failure);
            else if (problem.StatusCode == StatusCodes.Status503ServiceUnavailable)
                outages.Failed(failure);
            await problem.ExecuteAsync(context);
        }
    }

    private static Problem Of(Exception failure, HttpRequest request) => failure switch
    {
        BadInputException bad => bad.Refusal,
        OverloadedException busy => new Problem(busy.Code, retryAfter: WorkTurn.RetryAfter),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new Problem("too_large"),
        BadHttpRequestException => new Problem("wrong_type"),
        _ => Unavailability.CodeOf(failure, request) is { } code
            ? new Problem(code, retryAfter: Unavailability.RetryAfter)
            : new Problem(ProblemCodes.Unexpected.Code),
    };

    private static Problem? OfStatus(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => new Problem("not_authenticated"),
        StatusCodes.Status403Forbidden => new Problem("not_permitted"),
        StatusCodes.Status404NotFound => new Problem("not_found"),
        StatusCodes.Status405MethodNotAllowed => new Problem("method_not_allowed"),
        StatusCodes.Status413PayloadTooLarge => new Problem("too_large"),
        StatusCodes.Status415UnsupportedMediaType => new Problem("unsupported_media_type"),
        StatusCodes.Status429TooManyRequests => new Problem("rate_limited", retryAfter: Unavailability.RetryAfter),
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Endpoint} failed.")]
    private static partial void Failed(ILogger logger, string method, string? endpoint, Exception failure);
}
