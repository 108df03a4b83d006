using AiTalent.Api.Requests;
using AiTalent.Api.Traffic;
using AiTalent.ReadModel.Totals;
using Microsoft.Net.Http.Headers;

namespace AiTalent.Api.Totals;

internal static class TotalsEndpoint
{
    public static void MapTotals(this IEndpointRouteBuilder api) => api.MapGet("/totals", AnswerAsync)
        .WithTags("Totals").WithSummary("National totals, and the same by country, province, institution, programme, course, course run, partnership or day")
        .Produces<TotalsResponse>().WithMinPosition();

    private static async Task AnswerAsync(HttpContext context, TotalsQuery question, TotalsCache cache)
    {
        var (response, cancellationToken) = (context.Response, context.RequestAborted);
        var known = context.Request.Headers.IfNoneMatch.Count > 0 ? context.Request.GetTypedHeaders().IfNoneMatch : [];
        response.Headers.CacheControl = question.Audience == TotalsAudience.Staff ? "private, no-cache" : "no-cache";
        // A client that already has a past day's response gets 304 without the response being created.
        var tag = known.Count > 0 && MinPosition.Of(context) == 0 ? await cache.TagAsync(question, cancellationToken) : null;
        if (tag is not null && Knows(known, tag))
        {
            NotModified(response, tag);
            return;
        }

        var document = await cache.ReadAsync(question, MinPosition.Of(context), tag, ClientKey.Of(context), cancellationToken);
        if (document.Age is not null)
        {
            // Neither the tag nor a cache would show its age.
            response.Headers.CacheControl = "no-store";
            await WriteAsync(response, document, cancellationToken);
            return;
        }

        if (Knows(known, document.ETag))
        {
            NotModified(response, document.ETag);
            return;
        }

        response.Headers.ETag = document.ETag;
        await WriteAsync(response, document, cancellationToken);
    }

    private static async Task WriteAsync(HttpResponse response, TotalsDocument document, CancellationToken cancellationToken)
    {
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = document.Json.Length;
        await response.BodyWriter.WriteAsync(document.Json, cancellationToken);
    }

    private static bool Knows(IList<EntityTagHeaderValue> known, string tag) =>
        known.Count > 0 && EntityTagHeaderValue.Parse(tag) is var now && known.Any(one => one.Compare(now, useStrongComparison: false));

    private static void NotModified(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.StatusCode = StatusCodes.Status304NotModified;
    }
}
