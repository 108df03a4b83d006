namespace AiTalent.Web.Privacy;

/// <summary>All that is kept about the signed-in person, as a file for them.</summary>
public interface IMyDownload
{
    /// <returns>Null where none was asked for, or it is gone.</returns>
    Task<DownloadView?> FindAsync(CancellationToken cancellationToken);

    /// <summary>Has it made anew, in the background; one that is being made is waited for.</summary>
    /// <param name="language">Of what is named in it: vi, ko or en.</param>
    Task AskAsync(string language, CancellationToken cancellationToken);

    /// <returns>A ZIP; null where there is none.</returns>
    Task<byte[]?> ReadAsync(CancellationToken cancellationToken);
}

/// <param name="ReadyAt">Null as long as it is being made.</param>
/// <param name="Until">When it is thrown away.</param>
/// <param name="Bytes">Its size; null as long as it is being made.</param>
public sealed record DownloadView(DateTimeOffset? ReadyAt, DateTimeOffset Until, int? Bytes);
