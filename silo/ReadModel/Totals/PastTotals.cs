namespace AiTalent.ReadModel.Totals;

/// <summary>What the totals of a past day rest on.</summary>
/// <param name="Position">The log position that this was read at.</param>
/// <param name="Version">The same as long as no change has reached a day up to this one, and no name has changed that the totals carry.</param>
public sealed record PastTotals(long Position, string Version);
