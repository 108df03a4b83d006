namespace AiTalent.EventStore;

/// <summary>
/// Represents personal data (a name, an address, a text written by a person), kept beside the log and never in it.
/// </summary>
/// <param name="Id">The row id; writing the same id again replaces the row.</param>
/// <param name="Subject">The person concerned; an erasure deletes all rows of its subject.</param>
/// <param name="Kind">The kind of content, a stable snake_case word.</param>
/// <param name="Data">JSON in UTF-8.</param>
public sealed record PersonRow(Guid Id, Guid Subject, string Kind, ReadOnlyMemory<byte> Data);
