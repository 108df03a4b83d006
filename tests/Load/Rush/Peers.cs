using AiTalent.Load.Http;
using AiTalent.Load.Running;
using Npgsql;

namespace AiTalent.Load.Rush;

/// <summary>Represents the running peer host, with a token for it.</summary>
internal sealed class Peers : IAsyncDisposable
{
    private readonly ServerProcess _process;
    private readonly DirectoryInfo _folder;
    private readonly string? _database;

    private Peers(ServerProcess process, DirectoryInfo folder, Target target, string? database)
    {
        _process = process;
        _folder = folder;
        Target = target;
        _database = database;
    }

    public Target Target { get; }

    /// <param name="database">The connection string of an empty database; null serves only the empty endpoints.</param>
    public static async Task<Peers> StartAsync(string? database, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("aitalent-peer-");
        if (database is not null)
            await ExecuteAsync(database, PeerContext.Schema, cancellationToken);
        string[] arguments = ["peer-host", "--data", folder.FullName, .. database is null ? (string[])[] : ["--peers", database]];
        var process = await ServerProcess.StartAsync(BuiltPrograms.Load, arguments, new Dictionary<string, string>(), cancellationToken);
        return new Peers(process, folder, await Token.GetAsync(process.Server, PeerHost.ClientId, PeerHost.Secret, cancellationToken), database);
    }

    /// <summary>Creates runs with more seats than will be requested.</summary>
    public async Task<IReadOnlyList<Guid>> ScheduleAsync(int runs, CancellationToken cancellationToken)
    {
        var ids = Enumerable.Range(0, runs).Select(_ => Guid.CreateVersion7()).ToArray();
        await ExecuteAsync(_database!, "INSERT INTO run (id, capacity) SELECT id, 1000000 FROM unnest($1) AS id", cancellationToken, ids);
        return ids;
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static async Task ExecuteAsync(string database, string sql, CancellationToken cancellationToken, Guid[]? ids = null)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        if (ids is not null)
            command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = ids });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
