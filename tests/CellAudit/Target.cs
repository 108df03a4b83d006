namespace AiTalent.CellAudit;

/// <summary>A count, or a difference of counts, that should stay unknown.</summary>
/// <param name="Name">As the report calls it.</param>
public sealed record Target(string Name, IReadOnlyList<Term> Sum);

/// <summary>A target of which exactly one number is possible.</summary>
public sealed record Recovered(string Name, int Value);
