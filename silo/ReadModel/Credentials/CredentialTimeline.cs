using System.Buffers.Binary;

namespace AiTalent.ReadModel.Credentials;

/// <summary>Represents a change of a credential's validity and the keys that it counts under while valid.</summary>
internal readonly record struct ValiditySpan(DateTimeOffset At, bool IsValid, Guid InstitutionId, bool MakesEngineer);

/// <summary>Holds every change of one credential's validity in log order; its times never decrease.</summary>
internal sealed class CredentialTimeline
{
    private const int SpanLength = 8 + 1 + 16;
    private readonly List<ValiditySpan> _spans = [];

    public IReadOnlyList<ValiditySpan> Spans => _spans;

    public ValiditySpan Current => _spans[^1];

    public int Length => _spans.Count * SpanLength;

    public void Add(DateTimeOffset at, bool isValid, Guid institutionId, bool makesEngineer) =>
        _spans.Add(new(_spans.Count > 0 && at < Current.At ? Current.At : at, isValid, institutionId, makesEngineer));

    public void Write(Span<byte> bytes)
    {
        foreach (var span in _spans)
        {
            BinaryPrimitives.WriteInt64BigEndian(bytes, DatabaseTime.ToMicroseconds(span.At));
            bytes[8] = (byte)((span.IsValid ? 1 : 0) | (span.MakesEngineer ? 2 : 0));
            span.InstitutionId.TryWriteBytes(bytes[9..], bigEndian: true, out _);
            bytes = bytes[SpanLength..];
        }
    }

    public static CredentialTimeline Read(ReadOnlySpan<byte> bytes)
    {
        var timeline = new CredentialTimeline();
        for (; !bytes.IsEmpty; bytes = bytes[SpanLength..])
        {
            var at = DatabaseTime.FromMicroseconds(BinaryPrimitives.ReadInt64BigEndian(bytes));
            timeline.Add(at, (bytes[8] & 1) != 0, new Guid(bytes[9..SpanLength], bigEndian: true), (bytes[8] & 2) != 0);
        }

        return timeline;
    }
}
