namespace AiTalent.ReadModel.Projection;

/// <summary>The database works and refuses a value that an event led to, as out of range or with a character that it does not store.</summary>
internal sealed class UnstorableValueException(string message, Exception inner) : Exception(message, inner);
