using AiTalent.Api.CommandLine;
using AiTalent.EventStore;

namespace AiTalent.Api.Demonstration.Boundary;

/// <summary>
/// Marks a data folder as a demonstration's or as real from its first start. Demonstrations older than the mark are recognised by the first
/// event of their log and are marked at their next start.
/// </summary>
internal static class DemonstrationFolder
{
    private const string MarkFile = "demonstration";
    private const string Words = "The data in this folder is invented. AiTalent serves it with --demo or --demo-public alone.\n";

    /// <summary>Checks the folder before anything opens it, and marks a new one.</summary>
    /// <exception cref="ClearFailure">The folder is of the other kind.</exception>
    public static void Check(StorageOptions storage, bool isDemonstration)
    {
        if (storage.Provider != StorageProvider.Sqlite)
            return;
        var folder = Path.GetFullPath(storage.DataFolder);
        var isMarked = File.Exists(Path.Combine(folder, MarkFile));
        if (isMarked && !isDemonstration)
            throw Invented($"The data folder '{folder}'");
        if (isMarked || !isDemonstration)
            return;
        if (IsEmpty(folder))
            Mark(folder);
        else if (!File.Exists(Path.Combine(folder, "log.db")))
            throw new ClearFailure($"The folder '{folder}' holds something else than a demonstration: give the demonstration a folder of its own with --data DIR.");
    }

    /// <summary>Marks the folder once the log has shown that it is a demonstration's.</summary>
    public static void Adopt(StorageOptions storage)
    {
        if (storage.Provider == StorageProvider.Sqlite && Path.GetFullPath(storage.DataFolder) is var folder && !File.Exists(Path.Combine(folder, MarkFile)))
            Mark(folder);
    }

    public static ClearFailure Invented(string where) =>
        new($"{where} holds a demonstration: start it with --demo, or give real data a place of its own (--data DIR or another database).");

    private static bool IsEmpty(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    private static void Mark(string folder)
    {
        try
        {
            // Readable by its owner only, as in the store.
            if (!OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            else
                Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, MarkFile), Words);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ClearFailure($"The folder '{folder}' cannot be written: {failure.Message}");
        }
    }
}
