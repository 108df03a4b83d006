namespace AiTalent.EventStore.PostgreSql;

/// <summary>
/// Numbers the streams, sessions and commands of one flush from 1, and determines whether its requests are chained.
/// </summary>
internal sealed class FlushNumbers(List<string> streams, List<long> firstExpected, List<int> commandStreams, List<Guid> commandIds)
{
    private readonly Dictionary<string, int> _streams = [];
    private readonly Dictionary<AppendSession, int> _sessions = [];
    private readonly Dictionary<(int Stream, Guid Id), int> _commands = [];
    private readonly List<long> _reached = [];

    /// <summary>
    /// True if each request expects the version left by the preceding ones and no command occurs twice, so that the
    /// database need not process them one by one.
    /// </summary>
    public bool AreChained { get; private set; } = true;

    public void Clear()
    {
        _streams.Clear();
        _sessions.Clear();
        _commands.Clear();
        _reached.Clear();
        AreChained = true;
    }

    public (int Stream, int Command) Add(AppendRequest request)
    {
        var stream = Stream(request);
        AreChained &= _reached[stream - 1] == request.ExpectedVersion;
        _reached[stream - 1] += request.Events.Count;
        return (stream, request.CommandId is { } id ? Command(stream, id) : 0);
    }

    public int Session(AppendSession session)
    {
        if (!_sessions.TryGetValue(session, out var number))
            _sessions.Add(session, number = _sessions.Count + 1);
        return number;
    }

    private int Stream(AppendRequest request)
    {
        if (_streams.TryGetValue(request.Stream, out var number))
            return number;
        streams.Add(request.Stream);
        firstExpected.Add(request.ExpectedVersion);
        _reached.Add(request.ExpectedVersion);
        _streams.Add(request.Stream, streams.Count);
        return streams.Count;
    }

    private int Command(int stream, Guid id)
    {
        if (_commands.TryGetValue((stream, id), out var number))
        {
            AreChained = false;
            return number;
        }

        commandStreams.Add(stream);
        commandIds.Add(id);
        _commands.Add((stream, id), commandIds.Count);
        return commandIds.Count;
    }
}
