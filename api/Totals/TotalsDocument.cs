using System.Text;

namespace AiTalent.Api.Totals;

/// <summary>An answer as it goes over the wire.</summary>
/// <param name="ReadAt">When it was read, as a timestamp.</param>
internal sealed record TotalsDocument(ReadOnlyMemory<byte> Json, string ETag, long Position, long ReadAt)
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
