using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AiTalent.EventStore;

/// <summary>Upgrades a part of a SQLite file's schema; parts (log, read model, …) are numbered independently.</summary>
public static class SqliteSchema
{
    /// <summary>
    /// Applies the missing scripts of <paramref name="scripts"/>, all or none, under the file's write lock.
    /// </summary>
    /// <exception cref="SchemaTooNewException">The file has a higher version than the program.</exception>
    public static void Apply(SqliteConnection connection, string part, IReadOnlyList<SchemaScript> scripts)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        Execute(connection, transaction, "CREATE TABLE IF NOT EXISTS schema_script (part TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (part, number)) STRICT");
        var applied = Applied(connection, transaction, part);
        if (applied > scripts.Count)
            throw new SchemaTooNewException(part, applied, scripts.Count);
        foreach (var script in scripts.Skip(applied))
        {
            Execute(connection, transaction, script.Sql);
            Execute(connection, transaction, "INSERT INTO schema_script VALUES ($part, $number, $name)", ("$part", part), ("$number", script.Number), ("$name", script.Name));
        }

        transaction.Commit();
    }

    private static int Applied(SqliteConnection connection, SqliteTransaction transaction, string part)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT coalesce(max(number), 0) FROM schema_script WHERE part = $part";
        command.Parameters.AddWithValue("$part", part);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}
