namespace AiTalent.ReadModel.Verification;

/// <summary>Represents a deviation from what the log requires.</summary>
/// <param name="Kind">The subject of the check: <c>log</c>, <c>set-aside</c>, <c>recount</c> (an event that the
/// recount itself cannot process), <c>invariant</c>, <c>total</c>, <c>total_month</c>, <c>total_touched</c>,
/// <c>total_now</c>, or a table of the read model.</param>
/// <param name="Key">The checked item: a stream, a key of totals or an id.</param>
/// <param name="Day">The day of a total.</param>
/// <param name="Measure">The measure, the column, or the rule.</param>
/// <param name="Expected">The value by the recount.</param>
/// <param name="Actual">The value in the read model or in the log.</param>
public sealed record Difference(string Kind, string Key, DateOnly? Day, string Measure, string Expected, string Actual);
