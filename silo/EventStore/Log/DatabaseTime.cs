namespace AiTalent.EventStore;

/// <summary>Converts times to the format of both databases: microseconds since 1970, UTC.</summary>
internal static class DatabaseTime
{
    private const long TicksPerMicrosecond = TimeSpan.TicksPerMicrosecond;

    public static long ToMicroseconds(DateTimeOffset at) =>
        (at.UtcTicks - DateTime.UnixEpoch.Ticks) / TicksPerMicrosecond;

    public static DateTimeOffset FromMicroseconds(long microseconds) =>
        new(DateTime.UnixEpoch.Ticks + (microseconds * TicksPerMicrosecond), TimeSpan.Zero);

    public static DateTime ToDateTime(DateTimeOffset at) =>
        new(at.UtcTicks - (at.UtcTicks % TicksPerMicrosecond), DateTimeKind.Utc);
}
