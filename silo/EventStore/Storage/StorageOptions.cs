namespace AiTalent.EventStore;

/// <summary>Where and how the log is kept; the section <c>AiTalent:Storage</c> of the settings.</summary>
public sealed record StorageOptions
{
    /// <summary>The database. Default: <see cref="StorageProvider.Sqlite"/>.</summary>
    public StorageProvider Provider { get; init; } = StorageProvider.Sqlite;

    /// <summary>The connection string; required for PostgreSQL, unused for SQLite.</summary>
    public string ConnectionString { get; init; } = "";

    /// <summary>The folder of the SQLite files, made where it is missing. Default: <c>data</c> under the current directory.</summary>
    public string DataFolder { get; init; } = "data";

    /// <summary>
    /// A file that keeps the ids of erased persons outside of every backup, so that a restore erases them again. Default:
    /// <c>erasures.txt</c> in the data folder for SQLite; none for PostgreSQL, where each process should be given one.
    /// </summary>
    public string? ErasureFile { get; init; }

    /// <summary>The most events in one flush, 1 to 20,000. One request that has more goes alone. Default: 2,000.</summary>
    public int MaxBatch { get; init; } = 2_000;

    /// <summary>The most requests that may wait, 16 to 1,000,000; beyond it appends are refused at once. Default: 32,768.</summary>
    public int QueueLimit { get; init; } = 32_768;

    /// <summary>How old a request may be when it is written, 1 to 60 seconds; an older one is refused. Default: 5 seconds.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a writer waits for another one on PostgreSQL before it ends it, 0.2 to 30 seconds. Default: 2 seconds.</summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Names the provider; never the connection string, which may hold a password.</summary>
    public override string ToString() => Provider == StorageProvider.Sqlite ? $"SQLite in {DataFolder}" : "PostgreSQL";
}
