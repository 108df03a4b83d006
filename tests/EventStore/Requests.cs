using System.Text;

namespace AiTalent.EventStore.Tests;

/// <summary>Provides short forms of append requests.</summary>
internal static class Requests
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, 123, 456, TimeSpan.Zero);

    public static AppendRequest Append(string stream, AppendSession session, long expected, params string[] types) => new()
    {
        Stream = stream,
        Session = session,
        ExpectedVersion = expected,
        Events = [.. types.Select(type => Event(type))],
        At = Noon,
        Actor = "tester",
    };

    public static AppendRequest Append(string stream, long expected, params string[] types) =>
        Append(stream, new AppendSession(), expected, types);

    public static AppendRequest Barrier(string stream, long expected) => Append(stream, new AppendSession(), expected);

    public static AppendRequest Barrier(string stream, AppendSession session, long expected) => Append(stream, session, expected);

    public static NewEvent Event(string type, string json = "{}") => new(type, Encoding.UTF8.GetBytes(json));

    public static PersonRow Person(Guid subject, string json = "{\"name\":\"Nguyễn Thị Minh\"}") =>
        new(Guid.CreateVersion7(), subject, "learner", Encoding.UTF8.GetBytes(json));

    public static string Text(this ReadOnlyMemory<byte> utf8) => Encoding.UTF8.GetString(utf8.Span);
}
