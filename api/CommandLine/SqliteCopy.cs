using Microsoft.Data.Sqlite;

namespace AiTalent.Api.CommandLine;

/// <summary>Copies a database file as of one point in time, even while it is being written.</summary>
internal static class SqliteCopy
{
    public static void Make(string from, string to)
    {
        using var source = Open(from, SqliteOpenMode.ReadOnly);
        using var copy = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(copy);
        Execute(copy, "PRAGMA journal_mode=DELETE");
    }

    public static bool IsSound(string path)
    {
        try
        {
            using var file = Open(path, SqliteOpenMode.ReadOnly);
            return Execute(file, "PRAGMA quick_check") is "ok";
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static object? Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
