using AiTalent.Api.Requests;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Api.Totals;

internal static class TotalsEndpoint
{
    public static void MapTotals(this IEndpointRouteBuilder api) => api.MapGet("/totals", AnswerAsync)
        .WithTags("Totals").WithSummary("National totals, and the same by country, province, institution, programme, course, course run, partnership or day")
        .Produces<TotalsAnswer>().WithMinPosition();

    private static async Task AnswerAsync(HttpContext context, TotalsQuestion question, TotalsCache cache)
    {
        var document = await cache.ReadAsync(question, MinPosition.Of(context), context.RequestAborted);
        var response = context.Response;
        if (document.Age is not null)
        {
            // Neither the tag nor a cache would tell how old it is.
            response.Headers.CacheControl = "no-store";
            await WriteAsync(response, document, context.RequestAborted);
            return;
        }

        response.Headers.ETag = document.ETag;
        response.Headers.CacheControl = question.Audience == TotalsAudience.Staff ? "private, no-cache" : "no-cache";
        if (context.Request.Headers.IfNoneMatch == document.ETag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await WriteAsync(response, document, context.RequestAborted);
    }

    private static async Task WriteAsync(HttpResponse response, TotalsDocument document, CancellationToken cancellationToken)
    {
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = document.Json.Length;
        await response.BodyWriter.WriteAsync(document.Json, cancellationToken);
    }
}
