using System.Buffers.Binary;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>
/// Writes the column of a timeline. A change takes one byte (its status) and eight (microseconds since 1970, big
/// endian). The first change of an attempt is preceded by its mark: 0xFF for the current attempt, 0xFE and its keys
/// for a former one.
/// </summary>
internal ref struct TimelineWriter(Span<byte> bytes)
{
    public const byte CurrentAttempt = 0xFF;
    public const byte FormerAttempt = 0xFE;
    public const int ChangeLength = 9;
    public const int MaxAttempt = 1 + 4 + 16 + 16;
    private readonly Span<byte> _bytes = bytes;

    public int Length { get; private set; }

    public void Change(DateTimeOffset at, byte status)
    {
        _bytes[Length] = status;
        BinaryPrimitives.WriteInt64BigEndian(_bytes[(Length + 1)..], DatabaseTime.ToMicroseconds(at));
        Length += ChangeLength;
    }

    public void Attempt(AttemptKeys keys, bool isCurrent)
    {
        if (isCurrent)
        {
            _bytes[Length++] = CurrentAttempt;
            return;
        }

        _bytes[Length++] = FormerAttempt;
        BinaryPrimitives.WriteInt32BigEndian(_bytes[Length..], keys.Attempt);
        Length += 4;
        Id(keys.ProgrammeId);
        Id(keys.PartnershipId);
    }

    private void Id(Guid? id)
    {
        (id ?? Guid.Empty).TryWriteBytes(_bytes[Length..], bigEndian: true, out var written);
        Length += written;
    }
}
