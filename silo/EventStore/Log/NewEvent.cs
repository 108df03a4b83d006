namespace AiTalent.EventStore;

/// <summary>An event that is to be appended.</summary>
/// <param name="Type">The explicit, stable name under which it is stored; 1 to 200 characters.</param>
/// <param name="Data">JSON in UTF-8, without personal data. It is kept byte for byte and must not change until the append has ended.</param>
public sealed record NewEvent(string Type, ReadOnlyMemory<byte> Data);
