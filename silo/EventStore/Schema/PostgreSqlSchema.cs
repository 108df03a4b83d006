using System.Globalization;
using Npgsql;

namespace AiTalent.EventStore;

/// <summary>
/// Upgrades a part of a PostgreSQL database's schema; parts (log, read model, …) are numbered independently.
/// </summary>
public static class PostgreSqlSchema
{
    /// <summary>
    /// Applies the missing scripts of <paramref name="scripts"/>, all or none, under a lock of the whole database.
    /// </summary>
    /// <exception cref="SchemaTooNewException">The database has a higher version than the program.</exception>
    public static async Task ApplyAsync(NpgsqlConnection connection, string part, IReadOnlyList<SchemaScript> scripts, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(connection, "SELECT pg_advisory_xact_lock(18, 0)", [], cancellationToken);
        await ExecuteAsync(connection, "CREATE TABLE IF NOT EXISTS public.schema_script (part text, number int, name text NOT NULL, PRIMARY KEY (part, number))", [], cancellationToken);
        var applied = await AppliedAsync(connection, part, cancellationToken);
        if (applied > scripts.Count)
            throw new SchemaTooNewException(part, applied, scripts.Count);
        foreach (var script in scripts.Skip(applied))
        {
            await ExecuteAsync(connection, script.Sql, [], cancellationToken);
            await ExecuteAsync(connection, "INSERT INTO public.schema_script VALUES ($1, $2, $3)", [part, script.Number, script.Name], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<int> AppliedAsync(NpgsqlConnection connection, string part, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT coalesce(max(number), 0) FROM public.schema_script WHERE part = $1", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = part });
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, object[] values, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
