namespace AiTalent.EventStore.Tests.Conformance;

/// <summary>Defines the behaviour of a store as plainly as possible: the model that random flushes are compared with.</summary>
internal sealed class ReferenceLog
{
    private readonly List<(string Stream, long Version, string Type)> _log = [];
    private readonly HashSet<(string, Guid)> _commands = [];

    public IReadOnlyList<(string Stream, long Version, string Type)> Log => _log;

    public Dictionary<Guid, string> People { get; } = [];

    public HashSet<Guid> Erased { get; } = [];

    public List<AppendResult> Flush(IEnumerable<AppendRequest> requests)
    {
        var refused = new HashSet<AppendSession>();
        var results = new List<AppendResult>();
        foreach (var request in requests)
        {
            var status = Judge(request, refused);
            if (status == AppendStatus.Committed)
                Write(request);
            else
                refused.Add(request.Session);
            results.Add(new AppendResult(status, status == AppendStatus.Committed ? 1 + _log.FindLastIndex(e => e.Stream == request.Stream) : 0));
        }

        return results;
    }

    private AppendStatus Judge(AppendRequest request, HashSet<AppendSession> refused)
    {
        if (refused.Contains(request.Session))
            return AppendStatus.Fenced;
        if (request.CommandId is { } id && _commands.Contains((request.Stream, id)))
            return AppendStatus.KnownCommand;
        return _log.Count(e => e.Stream == request.Stream) == request.ExpectedVersion ? AppendStatus.Committed : AppendStatus.VersionConflict;
    }

    private void Write(AppendRequest request)
    {
        var version = request.ExpectedVersion;
        foreach (var @event in request.Events)
            _log.Add((request.Stream, ++version, @event.Type));
        if (request.CommandId is { } id)
            _commands.Add((request.Stream, id));
        if (request.Person is { } person && !Erased.Contains(person.Subject))
            People[person.Subject] = person.Kind;
        foreach (var subject in request.ErasePeople ?? [])
        {
            Erased.Add(subject);
            People.Remove(subject);
        }
    }
}
