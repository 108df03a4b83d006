namespace AiTalent.EventStore;

/// <summary>Thrown when a newer release has upgraded the database. Schemas cannot be downgraded.</summary>
public sealed class SchemaTooNewException(string part, int found, int known)
    : Exception($"The schema '{part}' of the database is at number {found}, this program knows {known}: start a newer release.");
