using Microsoft.Data.Sqlite;

namespace AiTalent.EventStore.Sqlite;

/// <summary>Opens connections to <c>log.db</c>.</summary>
internal sealed class LogFile(string folder)
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetFullPath(folder), "log.db");

    /// <summary>
    /// Opens a writing connection. Uses secure_delete and FULL synchronisation, so that erased data leaves no bytes
    /// behind and acknowledged data survives a crash of the machine.
    /// </summary>
    public SqliteConnection OpenForWriting() => Open(
        SqliteOpenMode.ReadWriteCreate,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA wal_autocheckpoint=4000; PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-16384; PRAGMA temp_store=MEMORY");

    /// <summary>
    /// Opens a reading connection. The cache is small, because sixteen connections stay open and the operating
    /// system caches the file.
    /// </summary>
    public SqliteConnection OpenForReading() => Open(SqliteOpenMode.ReadWrite, "PRAGMA query_only=ON; PRAGMA cache_size=-1024");

    private SqliteConnection Open(SqliteOpenMode mode, string pragmas)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 5,
        }.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA busy_timeout=5000; " + pragmas;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
