using System.Text.Json.Nodes;
using AiTalent.Api.Requests;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace AiTalent.Api.Reference;

/// <summary>Defines the schemas of custom converters: enum words, instants, optional fields.</summary>
internal sealed class WireSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        var isPatch = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);
        var inner = isPatch ? type.GetGenericArguments()[0] : type;
        var plain = Nullable.GetUnderlyingType(inner) ?? inner;
        if (plain.IsEnum)
            Set(schema, JsonSchemaType.String, null, isPatch, [.. CamelCaseEnumConverter.LabelOf(plain).Select(word => (JsonNode)word)]);
        else if (plain == typeof(DateTimeOffset))
            Set(schema, JsonSchemaType.String, "date-time", isPatch);
        else if (isPatch && plain == typeof(DateOnly))
            Set(schema, JsonSchemaType.String, "date", isPatch);
        else if (isPatch)
            Set(schema, plain == typeof(int) ? JsonSchemaType.Integer : JsonSchemaType.String, null, isPatch);
        return Task.CompletedTask;
    }

    private static void Set(OpenApiSchema schema, JsonSchemaType type, string? format, bool orNull, IList<JsonNode>? words = null)
    {
        schema.Type = orNull ? type | JsonSchemaType.Null : type;
        schema.Format = format;
        schema.Properties = null;
        schema.Required = null;
        if (words is not null)
            schema.Enum = words;
    }
}
