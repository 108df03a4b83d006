using System.Threading.Channels;
using AiTalent.EventStore.GroupCommit;
using Microsoft.Extensions.Logging;

namespace AiTalent.EventStore;

/// <summary>
/// The one writer of a process. Grains hand it appends; it commits all that wait as one transaction, then answers each. While one
/// flush is on its way the next one gathers, so the busier it is the more events share the price of one commit.
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

    /// <summary>Starts the writer's loop; the store has to be initialised before the first append.</summary>
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
    /// Told after each flush that wrote events, with the position of its last one. It runs on the writer's loop and must not block;
    /// what it throws is logged.
    /// </summary>
    public event Action<long>? Committed;

    /// <summary>The database's clock: what a command's time is taken from.</summary>
    public StoreClock Clock { get; }

    /// <summary>False where the queue is seven eighths full: to be asked before deciding, since a full queue fences the session.</summary>
    public bool HasRoom => _queue.Reader.Count < _options.QueueLimit / 8 * 7;

    /// <summary>Ends when the writer is disposed of. It fails only by a fault of the writer itself, which then takes no appends.</summary>
    public Task Completion => _loop;

    /// <summary>
    /// Queues an append before it returns, so that calls which follow each other are written in their order, and answers once it is
    /// durable or refused. To be awaited exactly once.
    /// </summary>
    /// <param name="request">What to append. Wrong ones throw <see cref="ArgumentException"/> at once.</param>
    /// <param name="cancellationToken">Looked at before queuing; what is queued is answered within the deadline.</param>
    /// <exception cref="StoreUnavailableException">Nothing was written: the store cannot be used, or the queue is full.</exception>
    /// <exception cref="OutcomeUnknownException">It cannot be said whether it was written.</exception>
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

    /// <summary>Writes what is queued, then ends.</summary>
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
