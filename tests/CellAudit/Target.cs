namespace AiTalent.CellAudit;

/// <summary>Represents a count, or a difference of counts, that must remain unknown.</summary>
/// <param name="Name">The name in the report.</param>
public sealed record Target(string Name, IReadOnlyList<Term> Sum);

/// <summary>Represents a target with exactly one possible value.</summary>
public sealed record Recovered(string Name, int Value);
