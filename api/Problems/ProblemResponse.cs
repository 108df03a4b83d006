using System.Text.Json.Serialization;
namespace AiTalent.Api.Problems;

/// <param name="Type">A URI of this site that explains the code.</param>
/// <param name="Code">Stable, snake_case.</param>
/// <param name="Subjects">Ids of the objects concerned, in order; omitted if there are none.</param>
/// <param name="Field">The invalid field of the request, if there is one.</param>
/// <param name="TraceId">Identifies the request in the server's log.</param>
internal sealed record ProblemResponse(string Type, string Title, int Status, string Code, string? Field, string TraceId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Guid>? Subjects = null);
