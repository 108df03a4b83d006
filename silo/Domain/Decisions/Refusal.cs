using Orleans;

namespace AiTalent.Domain.Decisions;

/// <summary>Represents the refusal of a command. It is a value, never an exception.</summary>
/// <param name="Code">Stable snake_case code; part of the public API.</param>
/// <param name="Field">The request field at fault, in camelCase, if any.</param>
/// <param name="Subjects">Ids of the subjects of the refusal, in order, e.g. the courses of a cycle.</param>
[GenerateSerializer, Immutable, Alias("Refusal")]
public sealed record Refusal(string Code, string? Field = null, ValueList<Guid> Subjects = default);
