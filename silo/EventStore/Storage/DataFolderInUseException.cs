namespace AiTalent.EventStore;

/// <summary>Another process already serves this data folder.</summary>
public sealed class DataFolderInUseException(string folder, Exception? innerException = null)
    : Exception($"The data folder '{folder}' is in use by another AiTalent process: stop that one, or name another folder.", innerException)
{
    /// <summary>The folder, as a full path.</summary>
    public string Folder { get; } = folder;
}
