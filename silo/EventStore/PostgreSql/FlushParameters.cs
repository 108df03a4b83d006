using System.Collections;
using Npgsql;
using NpgsqlTypes;

namespace AiTalent.EventStore.PostgreSql;

/// <summary>
/// Holds the requests of one flush as the array parameters of <c>log.append_events</c>. The lists are reused for
/// each flush.
/// </summary>
internal sealed class FlushParameters
{
    private readonly NpgsqlCommand _command;
    private readonly List<IList> _columns = [];
    private readonly NpgsqlParameter<DateTime> _deadline = new() { NpgsqlDbType = NpgsqlDbType.TimestampTz };
    private readonly NpgsqlParameter<bool> _isChained = new() { NpgsqlDbType = NpgsqlDbType.Boolean };
    private readonly FlushNumbers _numbers;
    private readonly List<int> _requestStream;
    private readonly List<int> _requestSession;
    private readonly List<long> _requestExpected;
    private readonly List<int> _requestCommand;
    private readonly List<long> _requestFingerprint;
    private readonly List<DateTime> _requestAt;
    private readonly List<string> _requestActor;
    private readonly List<long> _sent;
    private readonly List<int> _eventRequest;
    private readonly List<string> _eventType;
    private readonly List<ReadOnlyMemory<byte>> _eventData;
    private readonly List<int> _personRequest;
    private readonly List<Guid> _personId;
    private readonly List<Guid> _personSubject;
    private readonly List<string> _personKind;
    private readonly List<ReadOnlyMemory<byte>> _personData;
    private readonly List<int> _erasedRequest;
    private readonly List<Guid> _erasedSubject;

    /// <summary>Adds the parameters to the command, in the order of the function.</summary>
    public FlushParameters(NpgsqlCommand command)
    {
        _command = command;
        command.Parameters.Add(_deadline);
        command.Parameters.Add(_isChained);
        var streams = Column<string>(NpgsqlDbType.Text);
        var firstExpected = Column<long>(NpgsqlDbType.Bigint);
        _requestStream = Column<int>(NpgsqlDbType.Integer);
        _requestSession = Column<int>(NpgsqlDbType.Integer);
        _requestExpected = Column<long>(NpgsqlDbType.Bigint);
        _requestCommand = Column<int>(NpgsqlDbType.Integer);
        _requestFingerprint = Column<long>(NpgsqlDbType.Bigint);
        _requestAt = Column<DateTime>(NpgsqlDbType.TimestampTz);
        _requestActor = Column<string>(NpgsqlDbType.Text);
        _sent = Column<long>(NpgsqlDbType.Bigint);
        _eventRequest = Column<int>(NpgsqlDbType.Integer);
        _eventType = Column<string>(NpgsqlDbType.Text);
        _eventData = Column<ReadOnlyMemory<byte>>(NpgsqlDbType.Text);
        _numbers = new FlushNumbers(streams, firstExpected, Column<int>(NpgsqlDbType.Integer), Column<Guid>(NpgsqlDbType.Uuid));
        _personRequest = Column<int>(NpgsqlDbType.Integer);
        _personId = Column<Guid>(NpgsqlDbType.Uuid);
        _personSubject = Column<Guid>(NpgsqlDbType.Uuid);
        _personKind = Column<string>(NpgsqlDbType.Text);
        _personData = Column<ReadOnlyMemory<byte>>(NpgsqlDbType.Text);
        _erasedRequest = Column<int>(NpgsqlDbType.Integer);
        _erasedSubject = Column<Guid>(NpgsqlDbType.Uuid);
    }

    /// <summary>Gets the stream number of each request, from 1.</summary>
    public IReadOnlyList<int> RequestStream => _requestStream;

    /// <summary>Gets the number of events before each request.</summary>
    public IReadOnlyList<long> Sent => _sent;

    public void Fill(IReadOnlyList<AppendRequest> requests, DateTimeOffset deadline)
    {
        foreach (var column in _columns)
            column.Clear();
        _numbers.Clear();
        for (var i = 0; i < requests.Count; i++)
            Add(requests[i], number: i + 1);
        _deadline.TypedValue = DatabaseTime.ToDateTime(deadline);
        _isChained.TypedValue = _numbers.AreChained;
    }

    private void Add(AppendRequest request, int number)
    {
        var (stream, command) = _numbers.Add(request);
        _requestStream.Add(stream);
        _requestSession.Add(_numbers.Session(request.Session));
        _requestExpected.Add(request.ExpectedVersion);
        _requestCommand.Add(command);
        _requestFingerprint.Add(request.Fingerprint);
        _requestAt.Add(DatabaseTime.ToDateTime(request.At));
        _requestActor.Add(request.Actor);
        _sent.Add(_eventRequest.Count);
        for (var i = 0; i < request.Events.Count; i++)
        {
            _eventRequest.Add(number);
            _eventType.Add(request.Events[i].Type);
            _eventData.Add(request.Events[i].Data);
        }

        if (request.Person is { } person)
        {
            _personRequest.Add(number);
            _personId.Add(person.Id);
            _personSubject.Add(person.Subject);
            _personKind.Add(person.Kind);
            _personData.Add(person.Data);
        }

        foreach (var subject in request.ErasePeople ?? [])
        {
            _erasedRequest.Add(number);
            _erasedSubject.Add(subject);
        }
    }

    private List<T> Column<T>(NpgsqlDbType type)
    {
        var column = new List<T>();
        _columns.Add(column);
        _command.Parameters.Add(new NpgsqlParameter<List<T>> { TypedValue = column, NpgsqlDbType = NpgsqlDbType.Array | type });
        return column;
    }
}
