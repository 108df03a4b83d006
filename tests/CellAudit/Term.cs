namespace AiTalent.CellAudit;

/// <summary>Represents a term of a sum.</summary>
/// <param name="Variable">The number returned by <see cref="LinearSystem.Add"/>.</param>
public readonly record struct Term(int Variable, double Factor = 1);
