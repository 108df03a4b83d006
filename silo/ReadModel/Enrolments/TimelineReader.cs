using System.Buffers.Binary;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Reads the format of <see cref="TimelineWriter"/>.</summary>
internal ref struct TimelineReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool AtEnd => _rest.IsEmpty;

    /// <param name="former">The keys of a former attempt; null if the current one begins.</param>
    /// <returns>False if the attempt continues.</returns>
    public bool TryReadAttempt(out AttemptKeys? former)
    {
        former = null;
        var mark = _rest[0];
        if (mark < TimelineWriter.FormerAttempt)
            return false;
        _rest = _rest[1..];
        if (mark == TimelineWriter.FormerAttempt)
        {
            var attempt = BinaryPrimitives.ReadInt32BigEndian(_rest);
            _rest = _rest[4..];
            former = new AttemptKeys(attempt, Id(), Id());
        }

        return true;
    }

    public (DateTimeOffset At, byte Status) Change()
    {
        var change = (DatabaseTime.FromMicroseconds(BinaryPrimitives.ReadInt64BigEndian(_rest[1..])), _rest[0]);
        _rest = _rest[TimelineWriter.ChangeLength..];
        return change;
    }

    private Guid? Id()
    {
        var id = new Guid(_rest[..16], bigEndian: true);
        _rest = _rest[16..];
        return id == Guid.Empty ? null : id;
    }
}
