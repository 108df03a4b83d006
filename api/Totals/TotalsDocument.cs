namespace AiTalent.Api.Totals;

/// <summary>An answer as it goes over the wire.</summary>
/// <param name="ReadAt">When it was read, as a timestamp.</param>
internal sealed record TotalsDocument(ReadOnlyMemory<byte> Json, string ETag, long Position, long ReadAt);
