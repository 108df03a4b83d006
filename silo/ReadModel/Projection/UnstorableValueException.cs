namespace AiTalent.ReadModel.Projection;

/// <summary>
/// Thrown when the database is available but refuses a value derived from an event, because it is out of range or
/// contains an unsupported character.
/// </summary>
internal sealed class UnstorableValueException(string message, Exception inner) : Exception(message, inner);
