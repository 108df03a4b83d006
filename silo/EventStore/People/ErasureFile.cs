using System.Globalization;
using System.Text;

namespace AiTalent.EventStore;

/// <summary>
/// Keeps a copy of the erasures in a text file beside the database. Database backups do not include it and restores
/// do not replace it, so that persons erased after the backup are erased again. Each line holds one time and id.
/// </summary>
internal sealed class ErasureFile(string? path)
{
    /// <summary>False if no path is configured.</summary>
    public bool IsKept => path is not null;

    public IReadOnlyList<Erasure> Read()
    {
        if (path is null || !File.Exists(path))
            return [];
        return [.. File.ReadLines(path).Select(Parse).OfType<Erasure>()];
    }

    /// <summary>Appends lines and flushes them to disk.</summary>
    public void Add(IReadOnlyCollection<Erasure> erasures)
    {
        if (path is null || erasures.Count == 0)
            return;
        using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        stream.Write(Encoding.ASCII.GetBytes(string.Concat(erasures.Select(Format))));
        stream.Flush(flushToDisk: true);
    }

    // The leading line break keeps a line truncated by a crash from corrupting the next one.
    private static string Format(Erasure erasure) =>
        string.Create(CultureInfo.InvariantCulture, $"\n{erasure.At.UtcDateTime:O} {erasure.Subject:D}\n");

    private static Erasure? Parse(string line) =>
        line.Split(' ') is [var at, var subject]
        && DateTimeOffset.TryParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        && Guid.TryParseExact(subject, "D", out var id)
            ? new Erasure(id, time)
            : null;
}
