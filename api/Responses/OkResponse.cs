using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace AiTalent.Api.Responses;

/// <summary>Responds with 200, the requested object, and its ETag if it has a revision.</summary>
internal sealed class OkResponse<T>(T body) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public int? StatusCode => StatusCodes.Status200OK;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));

    public Task ExecuteAsync(HttpContext httpContext) => JsonResponse.WriteAsync(httpContext, body);
}
