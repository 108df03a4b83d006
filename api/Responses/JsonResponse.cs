using System.Text.Json.Serialization.Metadata;
using AiTalent.Api.Requests;

namespace AiTalent.Api.Responses;

internal static class JsonResponse
{
    public static Task WriteAsync<T>(HttpContext context, T body)
    {
        if (body is IRevised { Revision: var revision })
            context.Response.Headers.ETag = IfMatch.Tag(revision);
        var type = (JsonTypeInfo<T>)ApiJson.Wire.GetTypeInfo(typeof(T))!;
        return context.Response.WriteAsJsonAsync(body, type, cancellationToken: context.RequestAborted);
    }
}
