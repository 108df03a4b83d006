namespace AiTalent.CellAudit;

/// <summary>Represents the options of an audit.</summary>
/// <param name="Days">The days in order.</param>
/// <param name="Seed">Seed of the directions in which solutions are searched.</param>
public sealed record AuditOptions(IReadOnlyList<DateOnly> Days, int Seed);
