namespace AiTalent.Web.Privacy;

/// <summary>Provides all data about the signed-in person as a file.</summary>
public interface IMyDownload
{
    /// <returns>Null if none was requested or it has expired.</returns>
    Task<DownloadView?> FindAsync(CancellationToken cancellationToken);

    /// <summary>Requests a new file, created in the background; no effect while one is being created.</summary>
    /// <param name="language">The language of names in the file: vi, ko or en.</param>
    Task AskAsync(string language, CancellationToken cancellationToken);

    /// <returns>A ZIP file; null if there is none.</returns>
    Task<byte[]?> ReadAsync(CancellationToken cancellationToken);
}

/// <param name="ReadyAt">Null while it is being created.</param>
/// <param name="Until">The expiry of the file.</param>
/// <param name="Bytes">The size; null while it is being created.</param>
public sealed record DownloadView(DateTimeOffset? ReadyAt, DateTimeOffset Until, int? Bytes);
