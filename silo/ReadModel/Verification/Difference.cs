namespace AiTalent.ReadModel.Verification;

/// <summary>Something that is not as the log says it must be.</summary>
/// <param name="Kind">What was looked at: <c>log</c>, <c>set-aside</c>, <c>recount</c> (an event that the recount itself cannot fold), <c>invariant</c>, <c>total</c>, <c>total_month</c>, <c>total_touched</c>, <c>total_now</c>, or a table of the read model.</param>
/// <param name="Key">Which one: a stream, a key of totals, an id.</param>
/// <param name="Day">The day of a total.</param>
/// <param name="Measure">The measure, the column, or the rule.</param>
/// <param name="Expected">By the recount.</param>
/// <param name="Actual">In the read model, or in the log.</param>
public sealed record Difference(string Kind, string Key, DateOnly? Day, string Measure, string Expected, string Actual);
