using Orleans;

namespace AiTalent.Domain.Decisions;

/// <summary>A command that the rules do not allow: a value, never an exception.</summary>
/// <param name="Code">Stable snake_case code; part of the public surface.</param>
/// <param name="Field">The field of the request that is at fault, in camelCase, where there is one.</param>
/// <param name="Subjects">Ids of what the refusal is about, in order, e.g. the courses of a cycle.</param>
[GenerateSerializer, Immutable, Alias("Refusal")]
public sealed record Refusal(string Code, string? Field = null, ValueList<Guid> Subjects = default);
