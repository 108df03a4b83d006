namespace AiTalent.EventStore.Sqlite;

/// <summary>
/// Executes one flush: validates the requests in order against the stream heads and writes the valid ones.
/// </summary>
internal sealed class SqliteFlush(LogWriter writer, TimeProvider time)
{
    private readonly Dictionary<string, StreamHead> _heads = [];
    private readonly HashSet<AppendSession> _refusedSessions = [];
    private long _position;

    public FlushResult Run(IReadOnlyList<AppendRequest> requests, DateTimeOffset deadline)
    {
        var results = new AppendResult[requests.Count];
        var clock = default(DateTimeOffset);
        _heads.Clear();
        _refusedSessions.Clear();
        writer.InTransaction(requests.Any(request => request.Events.Count > 0 || request.CommandId is not null), () =>
        {
            writer.LogHead.Step();
            _position = writer.LogHead.Int64(1);
            writer.LogHead.Reset();
            for (var i = 0; i < results.Length; i++)
                results[i] = Judge(requests[i]);
            clock = time.GetUtcNow();
            return clock <= deadline;
        });
        if (clock > deadline)
            Array.Fill(results, new AppendResult(AppendStatus.TooLate, 0));
        return new FlushResult(results, clock);
    }

    private AppendResult Judge(AppendRequest request)
    {
        if (_refusedSessions.Count > 0 && _refusedSessions.Contains(request.Session))
            return new AppendResult(AppendStatus.Fenced, 0);
        if (Refusal(request) is { } status)
        {
            _refusedSessions.Add(request.Session);
            return new AppendResult(status, 0);
        }

        if (request.Events.Count > 0)
            Write(request);
        if (request.CommandId is { } id)
        {
            writer.InsertCommand.Bind(1, request.Stream).Bind(2, id).Bind(3, request.Fingerprint)
                .Bind(4, request.ExpectedVersion + 1).Bind(5, request.ExpectedVersion + request.Events.Count).Execute();
        }

        return new AppendResult(AppendStatus.Committed, Head(request.Stream).Position);
    }

    private AppendStatus? Refusal(AppendRequest request)
    {
        if (request.CommandId is { } id && IsKnown(request.Stream, id))
            return AppendStatus.KnownCommand;
        return Head(request.Stream).Version == request.ExpectedVersion ? null : AppendStatus.VersionConflict;
    }

    private void Write(AppendRequest request)
    {
        var version = request.ExpectedVersion;
        var insert = writer.InsertEvent
            .Bind(2, request.Stream)
            .Bind(6, DatabaseTime.ToMicroseconds(request.At))
            .Bind(7, request.Actor)
            .Bind(8, request.CommandId);
        foreach (var @event in request.Events)
        {
            insert.Bind(1, ++_position).Bind(3, ++version).Bind(4, @event.Type).BindText(5, @event.Data.Span).Execute();
        }

        _heads[request.Stream] = new StreamHead(version, _position);
        if (request.Person is { } person)
            writer.WritePerson.Bind(1, person.Id.ToString()).Bind(2, person.Subject.ToString()).Bind(3, person.Kind).BindText(4, person.Data.Span).Execute();
        foreach (var subject in request.ErasePeople ?? [])
            writer.Erase(subject, time.GetUtcNow());
    }

    private StreamHead Head(string stream)
    {
        if (_heads.TryGetValue(stream, out var head))
            return head;
        var select = writer.StreamHead.Bind(1, stream);
        head = select.Step() ? new StreamHead(select.Int64(1), select.Int64(2)) : default;
        select.Reset();
        _heads.Add(stream, head);
        return head;
    }

    private bool IsKnown(string stream, Guid commandId)
    {
        var select = writer.KnowsCommand.Bind(1, stream).Bind(2, commandId);
        var known = select.Step();
        select.Reset();
        return known;
    }

    private readonly record struct StreamHead(long Version, long Position);
}
