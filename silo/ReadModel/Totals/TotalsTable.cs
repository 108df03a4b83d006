namespace AiTalent.ReadModel.Totals;

/// <summary>A table of totals for who may see every figure.</summary>
/// <param name="By">How the cells are cut.</param>
/// <param name="AsOf">The end of a day in Viet Nam, by effective time, as known now; null for now.</param>
/// <param name="Sort">The measure that the greatest stand first by; null by the key, the newest day first.</param>
/// <param name="Q">Words of the names.</param>
public sealed record TotalsTableQuery(TotalsBy By, DateOnly? AsOf = null, TotalsMeasure? Sort = null, string? Q = null);

/// <param name="Position">The log position that the figures are exact at.</param>
/// <param name="At">When the event at the position was written.</param>
/// <param name="National">Never the sum of cells, since distinct persons do not add up.</param>
/// <param name="Count">How many cells there are on all pages together.</param>
public sealed record TotalsTable(long Position, DateTimeOffset At, Measures National, long Count, IReadOnlyList<TotalsCell> Cells);
