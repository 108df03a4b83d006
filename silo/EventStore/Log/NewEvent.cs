namespace AiTalent.EventStore;

/// <summary>Represents an event to append.</summary>
/// <param name="Type">The explicit, stable name under which it is stored; 1 to 200 characters.</param>
/// <param name="Data">JSON in UTF-8, without personal data. It is stored byte for byte and must not change until
/// the append has completed.</param>
public sealed record NewEvent(string Type, ReadOnlyMemory<byte> Data);
