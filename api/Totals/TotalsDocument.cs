using System.Text;

namespace AiTalent.Api.Totals;

/// <summary>Represents a serialised response.</summary>
/// <param name="Position">The log position contained in the response.</param>
/// <param name="CurrentAt">
/// The position up to which the response is known to be current: its own position, or a later one for a past day that has not changed
/// since.
/// </param>
/// <param name="ReadAt">Timestamp of that check.</param>
internal sealed record TotalsDocument(ReadOnlyMemory<byte> Json, string ETag, long Position, long CurrentAt, long ReadAt)
{
    private static readonly byte[] Current = "\"ageSeconds\":0}"u8.ToArray();

    /// <summary>Age of the figures if newer ones cannot be read; otherwise null.</summary>
    public TimeSpan? Age { get; private init; }

    /// <summary>Returns the same response with its age, which is its last property, so that no figure is serialised again.</summary>
    public TotalsDocument Aged(TimeSpan age)
    {
        if (!Json.Span.EndsWith(Current))
            throw new InvalidOperationException("The age stands last in an answer.");
        var written = Encoding.ASCII.GetBytes($"\"ageSeconds\":{Math.Max(1, (long)age.TotalSeconds)}}}");
        return this with { Json = (byte[])[.. Json.Span[..^Current.Length], .. written], Age = age };
    }
}
