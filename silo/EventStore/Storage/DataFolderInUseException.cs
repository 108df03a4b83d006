namespace AiTalent.EventStore;

/// <summary>Thrown when another process already uses the data folder.</summary>
public sealed class DataFolderInUseException(string folder, Exception? innerException = null)
    : Exception($"The data folder '{folder}' is in use by another AiTalent process: stop that one, or name another folder.", innerException)
{
    /// <summary>Gets the full path of the folder.</summary>
    public string Folder { get; } = folder;
}
