using System.Text.Unicode;

namespace AiTalent.EventStore.GroupCommit;

/// <summary>
/// Rejects requests that a database cannot store before they are queued; otherwise they would fail the requests of
/// others in the same flush.
/// </summary>
internal static class RequestCheck
{
    private const int StreamLength = 200;
    private const int TypeLength = 200;
    private const int ActorLength = 400;
    private const int DataLength = 4_000_000;
    private const int RequestLength = 64_000_000;

    /// <summary>Returns the size of the request's data in bytes.</summary>
    public static int Measure(AppendRequest request)
    {
        var bytes = 0L;
        ArgumentOutOfRangeException.ThrowIfNegative(request.ExpectedVersion);
        Check(request.Stream, 1, StreamLength, nameof(request.Stream));
        Check(request.Actor, 0, ActorLength, nameof(request.Actor));
        for (var i = 0; i < request.Events.Count; i++)
        {
            Check(request.Events[i].Type, 1, TypeLength, nameof(NewEvent.Type));
            bytes += Check(request.Events[i].Data, nameof(NewEvent.Data));
        }

        if (request.Person is { } person)
        {
            Check(person.Kind, 1, TypeLength, nameof(person.Kind));
            bytes += Check(person.Data, nameof(PersonRow.Data));
        }

        if (request.Events.Count == 0 && (request.Person is not null || request.ErasePeople is { Count: > 0 }))
            throw new ArgumentException("Personal data is written and erased only together with events.", nameof(request));
        return bytes <= RequestLength ? (int)bytes : throw new ArgumentException($"A request must have at most {RequestLength} bytes of data.", nameof(request));
    }

    private static void Check(string text, int least, int most, string what)
    {
        if (text.Length < least || text.Length > most || text.Contains('\0'))
            throw new ArgumentException($"{what} must have {least} to {most} characters, none of them NUL.", what);
        if (text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') >= 0)
            throw new ArgumentException($"{what} must have no surrogates.", what);
    }

    private static int Check(ReadOnlyMemory<byte> json, string what)
    {
        if (json.IsEmpty || json.Length > DataLength || !Utf8.IsValid(json.Span) || json.Span.Contains((byte)0))
            throw new ArgumentException($"{what} must be JSON in UTF-8, at most {DataLength} bytes.", what);
        return json.Length;
    }
}
