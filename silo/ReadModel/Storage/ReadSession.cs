using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AiTalent.ReadModel.Storage;

/// <summary>One snapshot of the serving generation.</summary>
internal sealed class ReadSession(DbConnection connection, DbTransaction transaction, int generation, Checkpoint checkpoint, CancellationToken cancellationToken)
{
    // Where the groups of digits in a UUID begin, and their lengths.
    private static readonly (int From, int Length)[] Groups = [(1, 8), (9, 4), (13, 4), (17, 4), (21, 12)];

    /// <summary>Which generation it is of.</summary>
    public int Generation => generation;

    public long Position => checkpoint.Position;

    public DateTimeOffset At => checkpoint.At;

    /// <summary>How many events up to the position are set aside and not counted.</summary>
    public long SetAside => checkpoint.SetAside;

    public CancellationToken CancellationToken => cancellationToken;

    public async Task<List<T>> ListAsync<T>(string sql, object? parameters = null) =>
        (await connection.QueryAsync<T>(Command(sql, parameters))).AsList();

    /// <summary>Rows of many ids, which the statement takes as <c>@ids</c>; a few hundred at a time, since SQLite counts parameters.</summary>
    public async Task<List<T>> ByIdsAsync<T>(string sql, IReadOnlyCollection<Guid> ids, object? others = null)
    {
        var rows = new List<T>();
        var isSqlite = connection is SqliteConnection;
        // Dapper writes a list out for SQLite, without asking a type handler for its items, and hands it to PostgreSQL as one array.
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

    /// <summary>The id of a column as text, as totals have it for their key.</summary>
    public string TextOf(string id) => connection is SqliteConnection
        ? string.Join(" || '-' || ", Groups
            .Select(part => $"substr(lower(hex({id})), {part.From}, {part.Length})"))
        : $"{id}::text";

    /// <summary>Many rows, each read column by column: no value of theirs becomes an object on the way.</summary>
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
