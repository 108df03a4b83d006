using AiTalent.Tests.Servers;
using Npgsql;
using Xunit;

namespace AiTalent.Api.Tests.CommandLine;

/// <summary>Tests the verbs that require data in places that have none, as after a typing error.</summary>
public sealed class MissingDataTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-no-data-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Missing => Path.Combine(_folder, "missing", "data");

    [Fact]
    public async Task Verify_of_a_folder_without_data_says_so_and_exits_with_1() => await NoDataAsync("There is no data in", "verify");

    [Fact]
    public async Task Rebuild_of_a_folder_without_data_says_so_and_exits_with_1() => await NoDataAsync("There is no data in", "rebuild");

    [Fact]
    public async Task Accept_log_of_a_folder_without_data_says_so_and_exits_with_1() => await NoDataAsync("There is no data in", "accept-log");

    [Fact]
    public async Task Backup_of_a_folder_without_data_says_so_and_exits_with_1() =>
        await NoDataAsync("There is nothing to back up in", "backup", Path.Combine(_folder, "backup.zip"));

    [Fact]
    public async Task Restore_of_a_file_that_is_no_backup_creates_no_folder()
    {
        var file = Path.Combine(_folder, "wrong.zip");
        await File.WriteAllTextAsync(file, "not a backup", TestContext.Current.CancellationToken);

        var wrong = await ServerProcess.RunAsync("restore", file, "--data", Missing);
        var missing = await ServerProcess.RunAsync("restore", Path.Combine(_folder, "missing.zip"), "--data", Missing);

        Assert.Equal((1, 1), (wrong.Code, missing.Code));
        Assert.All([wrong.Errors, missing.Errors], errors => Assert.Contains("is not a backup", errors, StringComparison.Ordinal));
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Accounts_without_a_log_are_no_data_for_verify_and_are_data_for_accept_log()
    {
        // `client add` prepares a new folder.
        var added = await ServerProcess.RunAsync("client", "add", "sis", "--scope", "totals", "--scope", "learners", "--data", _folder);
        var refused = await ServerProcess.RunAsync("verify", "--data", _folder);
        var accepted = await ServerProcess.RunAsync("accept-log", "--data", _folder);
        var verified = await ServerProcess.RunAsync("verify", "--data", _folder);

        Assert.Equal((0, 1, 0, 0), (added.Code, refused.Code, accepted.Code, verified.Code));
        Assert.StartsWith("There is no data in", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbs_on_a_PostgreSQL_database_without_data_say_so_and_create_nothing()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Assert.SkipUnless(PrivatePostgres.IsInstalled, PrivatePostgres.HowToInstall);
        await using var postgres = await PrivatePostgres.StartAsync();
        var database = await postgres.CreateDatabaseAsync();
        string[] storage = ["--AiTalent:Storage:Provider", "PostgreSql", "--AiTalent:Storage:ConnectionString", database];

        foreach (var verb in new[] { "verify", "rebuild", "accept-log" })
        {
            var (code, output, errors) = await ServerProcess.RunAsync([verb, .. storage]);
            Assert.Equal((1, ""), (code, output));
            Assert.Matches("^There is no data in the database 'test[0-9]+'\\.$", errors);
        }

        var tables = await CountTablesAsync(database);
        var added = await ServerProcess.RunAsync(["client", "add", "sis", "--scope", "totals", .. storage]);
        var accepted = await ServerProcess.RunAsync(["accept-log", .. storage]);
        var verified = await ServerProcess.RunAsync(["verify", .. storage]);

        Assert.Equal(0, tables);
        Assert.Equal((0, 0, 0), (added.Code, accepted.Code, verified.Code));
    }

    private async Task NoDataAsync(string told, params string[] args)
    {
        var empty = Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName;

        foreach (var folder in new[] { Missing, empty })
        {
            var (code, output, errors) = await ServerProcess.RunAsync([.. args, "--data", folder]);
            Assert.Equal((1, ""), (code, output));
            Assert.StartsWith($"{told} '{folder}'", errors, StringComparison.Ordinal);
        }

        Assert.Equal([empty], Directory.EnumerateFileSystemEntries(_folder, "*", SearchOption.AllDirectories));
    }

    private static async Task<long> CountTablesAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database + ";Pooling=false");
        await using var command = source.CreateCommand("SELECT count(*) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')");
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
