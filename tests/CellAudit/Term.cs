namespace AiTalent.CellAudit;

/// <summary>A part of a sum.</summary>
/// <param name="Variable">As <see cref="LinearSystem.Add"/> numbered it.</param>
public readonly record struct Term(int Variable, double Factor = 1);
