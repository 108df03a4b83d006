using AiTalent.EventStore;
using Npgsql;

namespace AiTalent.Api.CommandLine;

/// <summary>Stops a verb that works on existing data before it would create an empty store.</summary>
internal static class ExistingData
{
    private static readonly EnumerationOptions ReadableOnly = new() { IgnoreInaccessible = true };

    /// <exception cref="ClearFailure">There is no log.</exception>
    public static Task RequireLogAsync(StorageOptions storage) => RequireAsync(storage, BackupVerb.Log, "^log$");

    /// <summary>Also accepts a read model or accounts whose log was deleted.</summary>
    /// <exception cref="ClearFailure">There is no data of any kind.</exception>
    public static Task RequireAnyAsync(StorageOptions storage) => RequireAsync(storage, "*.db", "^(log|accounts|read_[0-9]+)$");

    private static async Task RequireAsync(StorageOptions storage, string files, string schemas)
    {
        if (storage.Provider == StorageProvider.PostgreSql)
        {
            await RequireSchemaAsync(storage.ConnectionString, schemas);
            return;
        }

        var folder = Path.GetFullPath(storage.DataFolder);
        if (!Directory.Exists(folder) || !Directory.EnumerateFiles(folder, files, ReadableOnly).Any())
            throw new ClearFailure($"There is no data in '{folder}': name the data folder with --data DIR.");
    }

    private static async Task RequireSchemaAsync(string connectionString, string schemas)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname ~ $1)", connection) { Parameters = { new() { Value = schemas } } };
        if (await command.ExecuteScalarAsync() is not true)
            throw new ClearFailure($"There is no data in the database '{connection.Database}'.");
    }
}
