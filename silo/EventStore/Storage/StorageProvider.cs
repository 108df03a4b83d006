namespace AiTalent.EventStore;

/// <summary>The database that holds the log.</summary>
public enum StorageProvider
{
    /// <summary>Embedded: files in the data folder, one process.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server: one process or a cluster.</summary>
    PostgreSql,
}
