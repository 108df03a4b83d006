namespace AiTalent.ReadModel.Totals;

/// <summary>Represents the version of the totals of a past day.</summary>
/// <param name="Position">The log position of the reading.</param>
/// <param name="Version">Unchanged as long as no change affects the days up to this one and no name in the totals
/// changes.</param>
public sealed record PastTotals(long Position, string Version);
