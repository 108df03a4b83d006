using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AiTalent.ReadModel.Storage;

/// <summary>Represents one snapshot of the active generation.</summary>
internal sealed class ReadSession(DbConnection connection, DbTransaction transaction, int generation, Checkpoint checkpoint, CancellationToken cancellationToken)
{
    // The offsets and lengths of the digit groups in a UUID.
    private static readonly (int From, int Length)[] Groups = [(1, 8), (9, 4), (13, 4), (17, 4), (21, 12)];

    /// <summary>Gets the generation of the snapshot.</summary>
    public int Generation => generation;

    public long Position => checkpoint.Position;

    public DateTimeOffset At => checkpoint.At;

    /// <summary>Gets the number of events up to the position that are set aside and not counted.</summary>
    public long SetAside => checkpoint.SetAside;

    public CancellationToken CancellationToken => cancellationToken;

    public async Task<List<T>> ListAsync<T>(string sql, object? parameters = null) =>
        (await connection.QueryAsync<T>(Command(sql, parameters))).AsList();

    /// <summary>
    /// Returns the rows of many ids, which the statement takes as <c>@ids</c>; in chunks of a few hundred, because
    /// SQLite limits parameters.
    /// </summary>
    public async Task<List<T>> ByIdsAsync<T>(string sql, IReadOnlyCollection<Guid> ids, object? others = null)
    {
        var rows = new List<T>();
        var isSqlite = connection is SqliteConnection;
        // Dapper expands a list for SQLite, without applying a type handler to its items, and passes it to
        // PostgreSQL as one array.
        var query = isSqlite ? sql : sql.Replace("IN @ids", "= ANY(@ids)", StringComparison.Ordinal);
        foreach (var part in ids.Distinct().Chunk(500))
        {
            var parameters = new DynamicParameters(others);
            parameters.Add("ids", isSqlite ? part.Select(id => id.ToByteArray(bigEndian: true)).ToArray() : part);
            rows.AddRange(await ListAsync<T>(query, parameters));
        }

        return rows;
    }

    public Task<T?> FindAsync<T>(string sql, object? parameters = null) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters));

    /// <summary>Returns the SQL for an id column as text, in the format of totals keys.</summary>
    public string TextOf(string id) => connection is SqliteConnection
        ? string.Join(" || '-' || ", Groups
            .Select(part => $"substr(lower(hex({id})), {part.From}, {part.Length})"))
        : $"{id}::text";

    /// <summary>Returns many rows, each read column by column without boxing values.</summary>
    public async IAsyncEnumerable<T> RowsAsync<T>(string sql, object parameters, Func<DbDataReader, T> read)
    {
        await using var reader = await connection.ExecuteReaderAsync(Command(sql, parameters));
        while (await reader.ReadAsync(cancellationToken))
            yield return read(reader);
    }

    public IAsyncEnumerable<T> StreamAsync<T>(string sql, object? parameters = null) =>
        connection.QueryUnbufferedAsync<T>(sql, parameters, transaction);

    private CommandDefinition Command(string sql, object? parameters) => new(sql, parameters, transaction, cancellationToken: cancellationToken);
}
