using Npgsql;

namespace AiTalent.Tests.Servers;

/// <summary>
/// Runs a PostgreSQL server for tests, in a temporary folder on loopback. To use it in another project, include
/// <c>../EventStore/Private*.cs</c>.
/// </summary>
internal sealed class PrivatePostgres : IAsyncDisposable
{
    /// <summary>The message to show if <see cref="IsInstalled"/> is false.</summary>
    public const string HowToInstall = "PostgreSQL's server programs are missing; on Debian: apt-get install postgresql";

    private static readonly string? Programs = FindPrograms();
    private readonly string _folder;
    private readonly string? _user;
    private readonly string _settings;
    private readonly int _port = PrivateServer.FreePort();
    private PrivateServer? _server;
    private int _databases;

    private PrivatePostgres(string folder, string? user, string settings) => (_folder, _user, _settings) = (folder, user, settings);

    public static bool IsInstalled => Programs is not null;

    /// <param name="settings">
    /// Additional settings as <c>-c name=value</c>. The defaults assume that the operating system does not crash, which is fine for tests
    /// but not for measurements.
    /// </param>
    public static async Task<PrivatePostgres> StartAsync(string settings = "-c fsync=off -c full_page_writes=off")
    {
        if (Programs is null)
            throw new InvalidOperationException(HowToInstall);

        // PostgreSQL does not run as root; its package has created a user for it.
        var user = Environment.UserName == "root" ? "postgres" : null;
        var folder = await PrivateServer.RunAsync("mktemp -d /tmp/aitalent-postgres.XXXXXX", user);
        await PrivateServer.RunAsync($"'{Programs}/initdb' -D {folder}/data -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync", user);
        var postgres = new PrivatePostgres(folder, user, settings);
        await postgres.StartAgainAsync();
        return postgres;
    }

    public string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Timeout=5";

    /// <summary>Creates an empty database and returns its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test{Interlocked.Increment(ref _databases)}";
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres") + ";Pooling=false");
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    /// <summary>Stops the server and ends all connections; its data remains.</summary>
    public async Task StopAsync()
    {
        await _server!.StopAsync();
        await _server.DisposeAsync();
        _server = null;
    }

    /// <summary>Starts the server again on the same port.</summary>
    public async Task StartAgainAsync()
    {
        _server = PrivateServer.Start(
            $"'{Programs}/postgres' -D {_folder}/data -p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 {_settings}",
            stopSignal: "INT",
            endSignal: "QUIT",
            cleanUp: $"rm -rf {_folder}",
            _user);
        await PrivateServer.WaitUntilAsync(AnswersAsync, "PostgreSQL did not start");
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        else
            await PrivateServer.RunAsync($"rm -rf {_folder}", _user);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static string? FindPrograms()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(folder => Path.Combine(folder, "bin"))
            : [];
        return debian.Concat(path).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }
}
