using System.CommandLine;
using System.IO.Compression;
using AiTalent.EventStore;

namespace AiTalent.Api.CommandLine;

/// <summary>
/// Implements <c>restore FILE</c>: replaces the data with a backup. The previous data is kept in a folder beside it. The next start erases
/// all persons who were erased since the backup and rebuilds the read model.
/// </summary>
internal static class RestoreVerb
{
    public static Command Create(SharedOptions options)
    {
        var file = new Argument<string>("FILE") { Description = "The zip file that 'backup' wrote." };
        var verb = new Command("restore", "Replaces the data with a backup and keeps the previous data beside it (SQLite).") { file };
        verb.SetAction(parsed => RunAsync(options.Storage(parsed), parsed.GetRequiredValue(file)));
        return verb;
    }

    private static async Task<int> RunAsync(StorageOptions storage, string file)
    {
        var folder = BackupVerb.FolderOf(storage);
        if (!Directory.Exists(folder))
            await ThrowIfNoBackupAsync(file);
        using var mine = DataFolderLock.Take(folder);
        var fresh = Path.Combine(folder, "restoring");
        Delete(fresh);
        string? kept;
        try
        {
            await UnpackAsync(file, fresh);
            kept = Swap(folder, fresh);
        }
        finally
        {
            Delete(fresh);
        }

        await Console.Out.WriteLineAsync($"Restored '{folder}' from '{Path.GetFullPath(file)}'.{(kept is null ? "" : $" What stood there before is in '{kept}'.")}");
        return 0;
    }

    /// <summary>Checks the file before the folder is created.</summary>
    private static Task ThrowIfNoBackupAsync(string file) => ReadAsync(file, async () =>
    {
        await using var zip = await ZipFile.OpenReadAsync(file);
        if (zip.GetEntry(BackupVerb.Log) is null)
            throw NoBackup(file);
    });

    private static async Task UnpackAsync(string file, string fresh)
    {
        await ReadAsync(file, () => ZipFile.ExtractToDirectoryAsync(file, fresh));
        if (!Directory.EnumerateFiles(fresh).All(SqliteCopy.IsSound) || !File.Exists(Path.Combine(fresh, BackupVerb.Log)))
            throw NoBackup(file);
    }

    private static async Task ReadAsync(string file, Func<Task> read)
    {
        try
        {
            await read();
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new ClearFailure($"'{file}' is not a backup: {unreadable.Message}");
        }
    }

    private static ClearFailure NoBackup(string file) => new($"'{file}' is not a backup, or is damaged. Nothing was changed.");

    /// <returns>The folder that now holds the previous files; null if there were none.</returns>
    private static string? Swap(string folder, string fresh)
    {
        var kept = Path.Combine(folder, $"replaced-{TimeProvider.System.GetUtcNow():yyyyMMdd-HHmmss}");
        foreach (var path in Directory.EnumerateFiles(folder, "*.db*"))
        {
            if (Path.GetFileName(path).StartsWith("read", StringComparison.Ordinal))
                File.Delete(path);
            else
                File.Move(path, Path.Combine(Directory.CreateDirectory(kept).FullName, Path.GetFileName(path)));
        }

        foreach (var path in Directory.EnumerateFiles(fresh, "*.db*"))
            File.Move(path, Path.Combine(folder, Path.GetFileName(path)));
        return Directory.Exists(kept) ? kept : null;
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
