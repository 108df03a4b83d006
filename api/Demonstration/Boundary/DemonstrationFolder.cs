using AiTalent.Api.CommandLine;
using AiTalent.EventStore;

namespace AiTalent.Api.Demonstration.Boundary;

/// <summary>
/// A data folder is either a demonstration's or a real one, from its first start on: a mark in it says so. Demonstrations from before there
/// were marks are known by the first event of their log, and get theirs when they are started again.
/// </summary>
internal static class DemonstrationFolder
{
    private const string MarkFile = "demonstration";
    private const string Words = "The data in this folder is invented. AiTalent serves it with --demo or --demo-public alone.\n";

    /// <summary>Before anything opens the folder. Marks it where it is new.</summary>
    /// <exception cref="ClearFailure">It is of the other kind.</exception>
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

    /// <summary>Once the log has shown that the folder is a demonstration's.</summary>
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
            // For its owner alone, as the store makes it.
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
