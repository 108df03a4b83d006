namespace AiTalent.EventStore;

/// <summary>Personal data (a name, an address, a text that a person wrote), kept beside the log and never in it.</summary>
/// <param name="Id">The row; writing the same id again replaces it.</param>
/// <param name="Subject">The person whom it is about; an erasure deletes every row of its subject.</param>
/// <param name="Kind">What it holds, a stable snake_case word.</param>
/// <param name="Data">JSON in UTF-8.</param>
public sealed record PersonRow(Guid Id, Guid Subject, string Kind, ReadOnlyMemory<byte> Data);
