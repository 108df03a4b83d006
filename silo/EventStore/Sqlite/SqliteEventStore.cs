using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace AiTalent.EventStore.Sqlite;

/// <summary>
/// The embedded store: <c>log.db</c> in the data folder, locked exclusively from <see cref="InitialiseAsync"/> on.
/// </summary>
public sealed class SqliteEventStore : IEventStore, IPeopleStore, IAsyncDisposable
{
    private readonly LogFile _file;
    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly ReaderPool _readers;
    private readonly ErasureRecord _erasures;
    private readonly WriteThread _thread = new("log.db writer");
    private DataFolderLock? _lock;
    private bool _disposed;
    private LogWriter? _writer;
    private SqliteFlush? _flush;

    /// <summary>Creates the store without opening a file.</summary>
    public SqliteEventStore(StorageOptions options, TimeProvider time, ILogger<SqliteEventStore> logger)
    {
        _folder = options.DataFolder;
        _time = time;
        _file = new LogFile(_folder);
        _readers = new ReaderPool(_file);
        _erasures = new ErasureRecord(options.ErasureFile ?? Path.Combine(_folder, "erasures.txt"), logger);
    }

    /// <inheritdoc/>
    public async Task InitialiseAsync(CancellationToken cancellationToken)
    {
        await OnThreadAsync(Open, cancellationToken);
        await _erasures.ReconcileAsync(() => ReadErasuresAsync(cancellationToken), erasure => EraseAsync(erasure, cancellationToken));
    }

    /// <inheritdoc/>
    public Task<FlushResult> FlushAsync(IReadOnlyList<AppendRequest> requests, DateTimeOffset deadline, CancellationToken cancellationToken) =>
        _thread.RunAsync(() => Flush().Run(requests, deadline), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredEvent> ReadStreamAsync(string stream, long afterVersion, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Reads page by page, so that a long read retains no old state of the file.
        List<StoredEvent> page;
        var size = StreamPage.First;
        do
        {
            page = await ReadAsync(reader => reader.Stream(stream, afterVersion, size), cancellationToken);
            foreach (var @event in page)
                yield return @event;
            afterVersion += page.Count;
        }
        while (StreamPage.IsFull(page.Count, ref size));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredEvent>> ReadLogAsync(long afterPosition, int limit, CancellationToken cancellationToken) =>
        await ReadAsync(reader => reader.Log(afterPosition, limit), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredEvent>> ReadCommandAsync(string stream, Guid commandId, CancellationToken cancellationToken) =>
        await ReadAsync(reader => reader.Command(stream, commandId), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<Guid, long>> ReadCommandsAsync(string stream, CancellationToken cancellationToken) =>
        await ReadAsync(reader => reader.Commands(stream), cancellationToken);

    /// <inheritdoc/>
    public Task<long> ReadHeadAsync(CancellationToken cancellationToken) => ReadAsync(reader => reader.Head(), cancellationToken);

    /// <inheritdoc/>
    public Task<LogIdentity> ReadIdentityAsync(CancellationToken cancellationToken) => ReadAsync(reader => reader.Identity(), cancellationToken);

    /// <inheritdoc/>
    public Task DiscardSnapshotsAheadAsync(CancellationToken cancellationToken) => WriteAsync(writer => writer.DiscardSnapshotsAhead(), cancellationToken);

    /// <inheritdoc/>
    public Task<Snapshot?> ReadSnapshotAsync(string stream, string schema, CancellationToken cancellationToken) =>
        ReadAsync(reader => reader.Snapshot(stream, schema), cancellationToken);

    /// <inheritdoc/>
    public Task WriteSnapshotAsync(Snapshot snapshot, CancellationToken cancellationToken) => WriteAsync(
        writer => writer.WriteSnapshot.Bind(1, snapshot.Stream).Bind(2, snapshot.Version).Bind(3, snapshot.Schema).BindBlob(4, snapshot.Data.Span).Execute(),
        cancellationToken);

    /// <inheritdoc/>
    public Task<DateTimeOffset> ReadClockAsync(CancellationToken cancellationToken) => Task.FromResult(_time.GetUtcNow());

    /// <inheritdoc/>
    public Task<IReadOnlyList<PersonRow>> ReadAsync(Guid subject, CancellationToken cancellationToken) => ReadAsync([subject], cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PersonRow>> ReadAsync(IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<PersonRow>>(
            reader =>
            {
                var rows = new List<PersonRow>(subjects.Count);
                foreach (var subject in subjects)
                    reader.People(subject, rows);
                return rows;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task EraseAsync(Guid subject, CancellationToken cancellationToken) =>
        EraseAsync(new Erasure(subject, _time.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Erasure>> ReadErasuresAsync(CancellationToken cancellationToken) =>
        await ReadAsync(reader => reader.Erasures(), cancellationToken);

    /// <summary>Completes the pending writes, closes the file and releases the folder.</summary>
    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, true))
            return ValueTask.CompletedTask;
        _thread.Dispose();
        _readers.Dispose();
        _writer?.Dispose();
        _lock?.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Open()
    {
        if (_writer is not null)
            return;
        _lock ??= DataFolderLock.Take(_folder);
        try
        {
            _writer = new LogWriter(_file, _erasures);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.NothingWritten(e, _file.Path);
        }

        _flush = new SqliteFlush(_writer, _time);
    }

    private Task<bool> EraseAsync(Erasure erasure, CancellationToken cancellationToken) =>
        WriteAsync(writer => writer.Erase(erasure.Subject, erasure.At), cancellationToken);

    private SqliteFlush Flush() => _flush ?? throw new InvalidOperationException("The store is not initialised.");

    private Task<bool> OnThreadAsync(Action work, CancellationToken cancellationToken) => _thread.RunAsync(
        () =>
        {
            work();
            return true;
        },
        cancellationToken);

    private Task<bool> WriteAsync(Action<LogWriter> write, CancellationToken cancellationToken) => OnThreadAsync(
        () => (_writer ?? throw new InvalidOperationException("The store is not initialised.")).InTransaction(writes: true, () =>
        {
            write(_writer);
            return true;
        }),
        cancellationToken);

    private Task<T> ReadAsync<T>(Func<LogReader, T> read, CancellationToken cancellationToken) =>
        Task.Run(() => _readers.Read(read), cancellationToken);
}
