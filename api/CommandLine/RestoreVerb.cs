using System.IO.Compression;
using AiTalent.EventStore;

namespace AiTalent.Api.CommandLine;

/// <summary>
/// Implements <c>restore FILE</c>: replaces the data with a backup. The previous data is kept in a folder beside it. The next start erases
/// all persons who were erased since the backup and rebuilds the read model.
/// </summary>
internal static class RestoreVerb
{
    public static async Task<int> RunAsync(Arguments arguments, string file)
    {
        var folder = BackupVerb.FolderOf(Settings.Read(arguments).Storage);
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

    private static async Task UnpackAsync(string file, string fresh)
    {
        try
        {
            await ZipFile.ExtractToDirectoryAsync(file, fresh);
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new ClearFailure($"'{file}' is not a backup: {unreadable.Message}");
        }

        if (!Directory.EnumerateFiles(fresh).All(SqliteCopy.IsSound) || !File.Exists(Path.Combine(fresh, BackupVerb.Log)))
            throw new ClearFailure($"'{file}' is not a backup, or is damaged. Nothing was changed.");
    }

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
