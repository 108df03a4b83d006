using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace AiTalent.Api.Answers;

/// <summary>200 with what was asked for, and its ETag where it has a revision.</summary>
internal sealed class Shown<T>(T body) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public int? StatusCode => StatusCodes.Status200OK;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));

    public Task ExecuteAsync(HttpContext httpContext) => JsonAnswer.WriteAsync(httpContext, body);
}
