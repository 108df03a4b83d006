using System.Text.Json.Serialization;
namespace AiTalent.Api.Problems;

/// <param name="Type">A URI of this site that says what the code means.</param>
/// <param name="Code">Stable, snake_case.</param>
/// <param name="Subjects">Ids of what the refusal is about, in order; left out where there are none.</param>
/// <param name="Field">The field of the request at fault, where there is one.</param>
/// <param name="TraceId">To find the request in the server's log.</param>
internal sealed record ProblemResponse(string Type, string Title, int Status, string Code, string? Field, string TraceId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Guid>? Subjects = null);
