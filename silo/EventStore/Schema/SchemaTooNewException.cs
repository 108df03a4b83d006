namespace AiTalent.EventStore;

/// <summary>
/// Thrown when the database was written by a newer release of the program; schemas are upgraded only.
/// </summary>
public sealed class SchemaTooNewException(string part, int found, int known)
    : Exception($"The schema '{part}' of the database is at number {found}, this program knows {known}: start a newer release.");
