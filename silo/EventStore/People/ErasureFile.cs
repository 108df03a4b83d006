using System.Globalization;
using System.Text;

namespace AiTalent.EventStore;

/// <summary>
/// The erasures once more, in a text file beside the database. No backup of the database takes it along and no restore puts an older
/// one in its place, so that who was erased after the backup is erased again. It holds times and ids, one pair a line.
/// </summary>
internal sealed class ErasureFile(string? path)
{
    /// <summary>Without a path nothing is kept.</summary>
    public bool IsKept => path is not null;

    public IReadOnlyList<Erasure> Read()
    {
        if (path is null || !File.Exists(path))
            return [];
        return [.. File.ReadLines(path).Select(Parse).OfType<Erasure>()];
    }

    /// <summary>Adds lines and waits until they are on the disk.</summary>
    public void Add(IReadOnlyCollection<Erasure> erasures)
    {
        if (path is null || erasures.Count == 0)
            return;
        using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        stream.Write(Encoding.ASCII.GetBytes(string.Concat(erasures.Select(Format))));
        stream.Flush(flushToDisk: true);
    }

    // The line break comes first too, so that a line which a crash cut short spoils no other.
    private static string Format(Erasure erasure) =>
        string.Create(CultureInfo.InvariantCulture, $"\n{erasure.At.UtcDateTime:O} {erasure.Subject:D}\n");

    private static Erasure? Parse(string line) =>
        line.Split(' ') is [var at, var subject]
        && DateTimeOffset.TryParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        && Guid.TryParseExact(subject, "D", out var id)
            ? new Erasure(id, time)
            : null;
}
