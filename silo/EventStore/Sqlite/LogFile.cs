using Microsoft.Data.Sqlite;

namespace AiTalent.EventStore.Sqlite;

/// <summary>Opens connections to <c>log.db</c>.</summary>
internal sealed class LogFile(string folder)
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetFullPath(folder), "log.db");

    /// <summary>secure_delete and FULL: an erased person leaves no bytes behind, and what is acknowledged survives the machine.</summary>
    public SqliteConnection OpenForWriting() => Open(
        SqliteOpenMode.ReadWriteCreate,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA wal_autocheckpoint=4000; PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-16384; PRAGMA temp_store=MEMORY");

    /// <summary>With a small cache each, since sixteen stay open and the system has the file in its own.</summary>
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
