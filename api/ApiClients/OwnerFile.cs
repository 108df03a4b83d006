namespace AiTalent.Api.ApiClients;

/// <summary>Writes a file that only its owner can read, atomically.</summary>
internal static class OwnerFile
{
    public static void Write(string path, string text)
    {
        var fresh = $"{path}.{Environment.ProcessId}.new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(fresh, options))
            writer.Write(text);
        File.Move(fresh, path, overwrite: true);
    }
}
