using System.Text.Json;

namespace AiTalent.Load.Fuzz.Api;

/// <summary>A method of an address, as the OpenAPI document describes it.</summary>
/// <param name="Body">The schema of its JSON body; null where it takes none.</param>
internal sealed record ApiOperation(string Method, string Path, IReadOnlyList<ApiParameter> Parameters, JsonElement? Body);

/// <param name="Place"><c>path</c>, <c>query</c> or <c>header</c>.</param>
internal sealed record ApiParameter(string Name, string Place, JsonElement Schema);
