namespace AiTalent.ReadModel.Totals;

/// <summary>Requests a table of totals for readers who may see all figures.</summary>
/// <param name="By">The dimension of the cells.</param>
/// <param name="AsOf">The end of a day in Viet Nam, by effective time, as known now; null for now.</param>
/// <param name="Sort">The measure to sort by, greatest first; null sorts by the key, newest day first.</param>
/// <param name="Q">Words of the names.</param>
public sealed record TotalsTableQuery(TotalsBy By, DateOnly? AsOf = null, TotalsMeasure? Sort = null, string? Q = null);

/// <param name="Position">The log position at which the figures are exact.</param>
/// <param name="At">The time at which the event at the position was written.</param>
/// <param name="National">Never the sum of cells, because distinct persons do not add up.</param>
/// <param name="Count">Number of cells on all pages.</param>
public sealed record TotalsTable(long Position, DateTimeOffset At, Measures National, long Count, IReadOnlyList<TotalsCell> Cells);
