using System.Buffers.Binary;
using AiTalent.Domain.Decisions;

namespace AiTalent.Load.Nation;

internal enum NationKind : byte
{
    Institution = 1,
    Course,
    Programme,
    CourseRun,
    Learner,
    Partnership,
    Pledge,
    Allotment,
    Account,
}

/// <summary>
/// Derives ids that are the same each time, in the form of version 7 and in numeric order, as a growing system assigns them.
/// </summary>
internal static class NationIds
{
    private const long FirstMillisecond = 1_600_000_000_000;
    private static readonly Guid Space = new("0199aaaa-0000-7000-8000-000000000001");

    public static Guid Of(NationKind kind, int number)
    {
        Span<byte> id = stackalloc byte[16];
        // The kind follows the time, where version 7 has random bits.
        DerivedId.From(Space, new Guid((int)kind, 0, 0, BitConverter.GetBytes((long)number))).TryWriteBytes(id, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(id, (FirstMillisecond + number) << 16);
        (id[6], id[7]) = (0x70, (byte)kind);
        return new Guid(id, bigEndian: true);
    }
}
