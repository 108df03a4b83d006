using System.Net.Http.Json;
using System.Text.Json;

namespace AiTalent.Load.Fuzz.Api;

/// <summary>Reads the operations described by <c>/openapi/v1.json</c>.</summary>
internal sealed class ApiDescription
{
    private readonly JsonElement _document;

    private ApiDescription(JsonElement document)
    {
        _document = document;
        Operations = [.. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => Read(path.Name, method)))];
    }

    public IReadOnlyList<ApiOperation> Operations { get; }

    public static async Task<ApiDescription> ReadAsync(HttpClient http, CancellationToken cancellationToken) =>
        new(await http.GetFromJsonAsync<JsonElement>("/openapi/v1.json", cancellationToken));

    /// <summary>Returns the schema itself if this one is a reference.</summary>
    public JsonElement Resolve(JsonElement schema)
    {
        while (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out var reference))
            schema = Follow(reference.GetString()!);
        return schema;
    }

    private JsonElement Follow(string reference) =>
        reference.Split('/').Skip(1).Aggregate(_document, (place, name) => place.ValueKind == JsonValueKind.Array ? place[int.Parse(name, null)] : place.GetProperty(name));

    private static ApiOperation Read(string path, JsonProperty method)
    {
        var parameters = method.Value.TryGetProperty("parameters", out var listed) ? listed.EnumerateArray() : default;
        JsonElement? body = method.Value.TryGetProperty("requestBody", out var request)
            && request.GetProperty("content").TryGetProperty("application/json", out var json) ? json.GetProperty("schema") : null;
        return new ApiOperation(
            method.Name.ToUpperInvariant(), path,
            [.. parameters.Select(parameter => new ApiParameter(parameter.GetProperty("name").GetString()!, parameter.GetProperty("in").GetString()!, parameter.GetProperty("schema")))],
            body);
    }
}
