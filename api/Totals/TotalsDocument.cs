namespace AiTalent.Api.Totals;

/// <summary>An answer as it goes over the wire.</summary>
/// <param name="Position">The position of the log that stands in it.</param>
/// <param name="CurrentAt">The position up to which it is known to be true: that of its reading, or later where it is of a day that no change has reached since.</param>
/// <param name="ReadAt">When that was looked at, as a timestamp.</param>
internal sealed record TotalsDocument(ReadOnlyMemory<byte> Json, string ETag, long Position, long CurrentAt, long ReadAt);
