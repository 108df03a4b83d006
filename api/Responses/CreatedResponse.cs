using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace AiTalent.Api.Responses;

/// <summary>Responds with 201, the created object, its location, and its ETag if it has a revision.</summary>
internal sealed class CreatedResponse<T>(string location, T body) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public int? StatusCode => StatusCodes.Status201Created;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), ["application/json"]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status201Created;
        httpContext.Response.Headers.Location = location;
        return JsonResponse.WriteAsync(httpContext, body);
    }
}
