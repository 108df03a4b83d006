using Microsoft.Data.Sqlite;

namespace AiTalent.ReadModel.Storage.Sqlite;

/// <summary>
/// Manages the read model's files in the data folder: <c>read.db</c> names the active <c>read-{n}.db</c>.
/// </summary>
internal sealed class SqliteFiles(string folder)
{
    // Corrupt, or not a database.
    private static readonly int[] Broken = [11, 26];
    private readonly string _folder = Path.GetFullPath(folder);

    public string Pointer => Path.Combine(_folder, "read.db");

    public string Generation(int number) => Path.Combine(_folder, $"read-{number}.db");

    public static bool IsBroken(SqliteException error) => Broken.Contains(error.SqliteErrorCode);

    public static SqliteConnection Open(string path, SqliteOpenMode mode, bool pooled)
    {
        var connection = Connection(path, mode, pooled);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static SqliteConnection Connection(string path, SqliteOpenMode mode, bool pooled) => new(new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        Pooling = pooled,
        DefaultTimeout = 5,
    }.ConnectionString);

    /// <summary>
    /// Opens a writing connection. Data that the read model loses in a crash is projected again from the log.
    /// </summary>
    public static SqliteConnection OpenForWriting(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWriteCreate, pooled: false);
        try
        {
            Execute(connection, "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768; PRAGMA wal_autocheckpoint=8000; PRAGMA journal_size_limit=67108864");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Deletes all generations but one.</summary>
    public void DeleteAllBut(int? current)
    {
        foreach (var path in Directory.EnumerateFiles(_folder, "read-*.db"))
        {
            if (current is null || path != Generation(current.Value))
                Delete(path);
        }
    }

    public int Highest() => Directory.EnumerateFiles(_folder, "read-*.db")
        .Select(path => int.TryParse(Path.GetFileNameWithoutExtension(path).AsSpan("read-".Length), out var number) ? number : 0)
        .DefaultIfEmpty(0).Max();

    public static void Delete(string path)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["", "-wal", "-shm"])
        {
            try
            {
                File.Delete(path + suffix);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Still open by a reader (Windows): the next start deletes it.
            }
        }
    }
}
