namespace AiTalent.EventStore;

/// <summary>Defines the database that holds the log.</summary>
public enum StorageProvider
{
    /// <summary>Embedded: files in the data folder, one process.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server: one process or a cluster.</summary>
    PostgreSql,
}
