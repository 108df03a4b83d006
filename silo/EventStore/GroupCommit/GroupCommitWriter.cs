using System.Threading.Channels;
using AiTalent.EventStore.GroupCommit;
using Microsoft.Extensions.Logging;

namespace AiTalent.EventStore;

/// <summary>
/// The single writer of a process. It commits all waiting appends of the grains as one transaction, then completes
/// each. The next flush gathers while one is in progress, so under load more events share the cost of one commit.
/// </summary>
public sealed partial class GroupCommitWriter : IAsyncDisposable
{
    private const int MaxBatchBytes = 16_000_000;
    private readonly IEventStore _store;
    private readonly StorageOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Channel<PendingAppend> _queue;
    private readonly WriterMetrics _metrics;
    private readonly List<PendingAppend> _batch = [];
    private readonly List<AppendRequest> _requests = [];
    private readonly FailureLog _failures;
    private readonly Task _loop;
    private int _answered;

    /// <summary>Starts the writer's loop. The store must be initialised before the first append.</summary>
    public GroupCommitWriter(IEventStore store, StorageOptions options, TimeProvider time, ILogger<GroupCommitWriter> logger)
    {
        StorageOptionsValidator.ThrowIfWrong(options);
        (_store, _options, _time, _logger) = (store, options, time, logger);
        Clock = new StoreClock(time);
        _failures = new FailureLog(logger, time, "The writing of the log");
        _queue = Channel.CreateBounded<PendingAppend>(new BoundedChannelOptions(options.QueueLimit) { SingleReader = true });
        _metrics = new WriterMetrics(this, () => _queue.Reader.Count);
        _loop = Task.Run(RunAsync);
    }

    /// <summary>
    /// Raised after each flush that wrote events, with the position of the last one. Handlers run on the writer's
    /// loop and must not block; their exceptions are logged.
    /// </summary>
    public event Action<long>? Committed;

    /// <summary>Gets the database clock, the source of command times.</summary>
    public StoreClock Clock { get; }

    /// <summary>
    /// False if the queue is at least seven eighths full. Check it before deciding a command, because a full queue
    /// fences the session.
    /// </summary>
    public bool HasRoom => _queue.Reader.Count < _options.QueueLimit / 8 * 7;

    /// <summary>
    /// Gets a task that completes when the writer is disposed of. It faults only on an internal error, after which
    /// the writer accepts no appends.
    /// </summary>
    public Task Completion => _loop;

    /// <summary>
    /// Queues an append before returning, so that consecutive calls are written in order, and completes once it is
    /// durable or refused. Await the result exactly once.
    /// </summary>
    /// <param name="request">The append. Invalid requests throw <see cref="ArgumentException"/> immediately.</param>
    /// <param name="cancellationToken">Checked before queuing; a queued append completes within the deadline.</param>
    /// <exception cref="StoreUnavailableException">Nothing was written: the store cannot be used, or the queue is
    /// full.</exception>
    /// <exception cref="OutcomeUnknownException">It is unknown whether the append was written.</exception>
    public ValueTask<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        int bytes;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            bytes = RequestCheck.Measure(request);
        }
        catch
        {
            request.Session.Fence();
            throw;
        }

        if (request.Session.IsFenced)
            return new ValueTask<AppendResult>(new AppendResult(AppendStatus.Fenced, 0));
        var pending = PendingAppend.For(request, bytes, _time.GetTimestamp());
        var answer = pending.Answer;
        if (!_queue.Writer.TryWrite(pending))
            pending.Fail(NoRoom());
        return answer;
    }

    /// <summary>Writes the queued appends, then ends.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _metrics.Dispose();
    }

    private StoreUnavailableException NoRoom() => _queue.Reader.Completion.IsCompleted || _loop.IsCompleted
        ? new StoreUnavailableException("The writer of the log has ended. Nothing was written.")
        : new StoreUnavailableException($"The log is overloaded: {_options.QueueLimit} requests wait. Nothing was written.");
}
