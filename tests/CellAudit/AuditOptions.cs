namespace AiTalent.CellAudit;

/// <summary>What is audited.</summary>
/// <param name="Days">In their order.</param>
/// <param name="Seed">Of the directions in which solutions are looked for.</param>
public sealed record AuditOptions(IReadOnlyList<DateOnly> Days, int Seed);
