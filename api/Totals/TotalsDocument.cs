using System.Text;

namespace AiTalent.Api.Totals;

/// <summary>An answer as it goes over the wire.</summary>
/// <param name="Position">The position of the log that stands in it.</param>
/// <param name="CurrentAt">The position up to which it is known to be true: that of its reading, or later where it is of a day that no change has reached since.</param>
/// <param name="ReadAt">When that was looked at, as a timestamp.</param>
internal sealed record TotalsDocument(ReadOnlyMemory<byte> Json, string ETag, long Position, long CurrentAt, long ReadAt)
{
    private static readonly byte[] Current = "\"ageSeconds\":0}"u8.ToArray();

    /// <summary>How long ago it was read, where newer figures cannot be read; null otherwise.</summary>
    public TimeSpan? Age { get; private init; }

    /// <summary>The same answer with its age, which stands last in it, so that no figure is written anew.</summary>
    public TotalsDocument Aged(TimeSpan age)
    {
        if (!Json.Span.EndsWith(Current))
            throw new InvalidOperationException("The age stands last in an answer.");
        var written = Encoding.ASCII.GetBytes($"\"ageSeconds\":{Math.Max(1, (long)age.TotalSeconds)}}}");
        return this with { Json = (byte[])[.. Json.Span[..^Current.Length], .. written], Age = age };
    }
}
