namespace AiTalent.EventStore;

/// <summary>
/// Represents the exclusive lock of one process on a data folder. The operating system releases it when the process
/// ends in any way.
/// </summary>
public sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <summary>Creates the folder if it is missing, accessible to its owner only, and takes the lock.</summary>
    /// <exception cref="DataFolderInUseException">Another process, or another store of this one, holds the
    /// lock.</exception>
    /// <exception cref="StoreUnavailableException">The folder cannot be created or written.</exception>
    public static DataFolderLock Take(string folder)
    {
        var path = Path.GetFullPath(folder);
        try
        {
            if (!OperatingSystem.IsWindows())
                Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            else
                Directory.CreateDirectory(path);
            return new DataFolderLock(new FileStream(Path.Combine(path, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (IsSharingViolation(e))
        {
            throw new DataFolderInUseException(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The data folder '{path}' cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Releases the lock.</summary>
    public void Dispose() => _file.Dispose();

    // EWOULDBLOCK on Linux and on macOS, and ERROR_SHARING_VIOLATION on Windows.
    private static bool IsSharingViolation(IOException e) => e.HResult is 11 or 35 or unchecked((int)0x80070020);
}
