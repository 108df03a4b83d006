using System.Text.Json;

namespace AiTalent.Load.Fuzz.Api;

/// <summary>Represents a method of an address, as described in the OpenAPI document.</summary>
/// <param name="Body">The schema of its JSON body; null if it has none.</param>
internal sealed record ApiOperation(string Method, string Path, IReadOnlyList<ApiParameter> Parameters, JsonElement? Body);

/// <param name="Place"><c>path</c>, <c>query</c> or <c>header</c>.</param>
internal sealed record ApiParameter(string Name, string Place, JsonElement Schema);
