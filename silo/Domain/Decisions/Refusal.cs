using Orleans;

namespace AiTalent.Domain.Decisions;

/// <summary>A command that the rules do not allow: a value, never an exception.</summary>
/// <param name="Code">Stable snake_case code; part of the public surface.</param>
/// <param name="Field">The field of the request that is at fault, in camelCase, where there is one.</param>
[GenerateSerializer, Immutable]
public sealed record Refusal(string Code, string? Field = null);
