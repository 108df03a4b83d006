using System.CommandLine;
using System.IO.Compression;
using AiTalent.EventStore;

namespace AiTalent.Api.CommandLine;

/// <summary>
/// Implements <c>backup FILE</c>: writes the log with its people and the accounts, each from one point in time, to one zip file that only
/// its owner can read.
/// </summary>
internal static class BackupVerb
{
    public const string Log = "log.db";
    public const string Accounts = "accounts.db";

    public static Command Create(SharedOptions options)
    {
        var file = new Argument<string>("FILE") { Description = "The zip file to write." };
        var verb = new Command("backup", "Copies the data to a zip file, also while the server runs (SQLite).") { file };
        verb.SetAction(parsed => RunAsync(options.Storage(parsed), parsed.GetRequiredValue(file)));
        return verb;
    }

    /// <exception cref="ClearFailure">The data is not in a folder.</exception>
    public static string FolderOf(StorageOptions storage) => storage.Provider == StorageProvider.Sqlite
        ? Path.GetFullPath(storage.DataFolder)
        : throw new ClearFailure("The data is in PostgreSQL: back it up with pg_dump and restore it with pg_restore.");

    private static async Task<int> RunAsync(StorageOptions storage, string file)
    {
        var folder = FolderOf(storage);
        if (!File.Exists(Path.Combine(folder, Log)))
            throw new ClearFailure($"There is nothing to back up in '{folder}'.");
        var target = Path.GetFullPath(file);
        var work = Directory.CreateDirectory(target + ".making");
        try
        {
            foreach (var name in Present(folder))
                SqliteCopy.Make(Path.Combine(folder, name), Path.Combine(work.FullName, name));
            await PackAsync(work.FullName, target);
        }
        finally
        {
            work.Delete(recursive: true);
        }

        await Console.Out.WriteLineAsync($"Backed up '{folder}' to '{target}' ({new FileInfo(target).Length:N0} bytes).");
        return 0;
    }

    /// <summary>
    /// Returns the files to copy, with the log last, so that the copied accounts never refer to an event that the copied log lacks.
    /// </summary>
    private static IEnumerable<string> Present(string folder) => new[] { Accounts, Log }.Where(name => File.Exists(Path.Combine(folder, name)));

    private static async Task PackAsync(string from, string target)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var fresh = target + ".new";
        await using (var stream = new FileStream(fresh, options))
            await ZipFile.CreateFromDirectoryAsync(from, stream, CompressionLevel.Fastest, includeBaseDirectory: false);
        File.Move(fresh, target, overwrite: true);
    }
}
