namespace AiTalent.EventStore;

/// <summary>Options for the storage of the log, bound from <c>AiTalent:Storage</c>.</summary>
public sealed record StorageOptions
{
    /// <summary>Gets the database provider. Default: <see cref="StorageProvider.Sqlite"/>.</summary>
    public StorageProvider Provider { get; init; } = StorageProvider.Sqlite;

    /// <summary>Gets the connection string; required for PostgreSQL, unused for SQLite.</summary>
    public string ConnectionString { get; init; } = "";

    /// <summary>
    /// Gets the folder of the SQLite files, created if missing. Default: <c>data</c> under the current directory.
    /// </summary>
    public string DataFolder { get; init; } = "data";

    /// <summary>
    /// Gets the path of a file that keeps the ids of erased persons outside of every backup, so that a restore
    /// erases them again. Default: <c>erasures.txt</c> in the data folder for SQLite; none for PostgreSQL, where
    /// each process should be given one.
    /// </summary>
    public string? ErasureFile { get; init; }

    /// <summary>Maximum events in one flush, 1 to 20,000. A larger request is flushed alone. Default: 2,000.</summary>
    public int MaxBatch { get; init; } = 2_000;

    /// <summary>
    /// Maximum waiting requests, 16 to 1,000,000; further appends are refused at once. Default: 32,768.
    /// </summary>
    public int QueueLimit { get; init; } = 32_768;

    /// <summary>
    /// Maximum age of a request when it is written, 1 to 60 seconds; an older one is refused. Default: 5 seconds.
    /// </summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Time for which a writer waits for another one on PostgreSQL before it terminates that one, 0.2 to 30
    /// seconds. Default: 2 seconds.
    /// </summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Returns the provider, never the connection string, which may contain a password.</summary>
    public override string ToString() => Provider == StorageProvider.Sqlite ? $"SQLite in {DataFolder}" : "PostgreSQL";
}
