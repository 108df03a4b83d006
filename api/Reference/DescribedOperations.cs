using System.Text.Json.Nodes;
using AiTalent.Api.Requests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace AiTalent.Api.Reference;

/// <summary>Describes the parameters that endpoints read themselves, and marks the operations that require a token.</summary>
internal sealed class DescribedOperations : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters ??= [];
        foreach (var parameter in metadata.OfType<DescribedParameter>())
            operation.Parameters.Add(Tell(parameter));
        if (metadata.OfType<IAuthorizeData>().Any())
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(ReferenceExtensions.Scheme, context.Document)] = [] }];
        return Task.CompletedTask;
    }

    private static OpenApiParameter Tell(DescribedParameter parameter) => new()
    {
        Name = parameter.Name,
        In = parameter.Place == "header" ? ParameterLocation.Header : ParameterLocation.Query,
        Description = parameter.Description,
        Required = parameter.IsRequired,
        Schema = new OpenApiSchema
        {
            Type = parameter.Format switch
            {
                "integer" => JsonSchemaType.Integer,
                "boolean" => JsonSchemaType.Boolean,
                _ => JsonSchemaType.String,
            },
            Format = parameter.Format is "" or "integer" or "boolean" ? null : parameter.Format,
            Enum = parameter.Words is null ? null : [.. parameter.Words.Select(word => (JsonNode)word)],
        },
    };
}
