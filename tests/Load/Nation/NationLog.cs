using AiTalent.Domain.Decisions;
using AiTalent.EventStore;

namespace AiTalent.Load.Nation;

/// <summary>Writes the decided events through the log's own flush, many decisions in one transaction.</summary>
internal sealed class NationLog(IEventStore store, DateTimeOffset from)
{
    private const int EventsOfFlush = 20_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly List<AppendRequest> _waiting = [];
    private DateTimeOffset _at = from;
    private int _events;

    public long Position { get; private set; }

    /// <summary>Returns a unique time for each decision, by which the recount separates commits.</summary>
    public DateTimeOffset Next() => _at = _at.AddTicks(TimeSpan.TicksPerMicrosecond);

    public async ValueTask AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        _waiting.Add(request);
        _events += request.Events.Count;
        if (_events >= EventsOfFlush)
            await FlushAsync(cancellationToken);
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_waiting.Count == 0)
            return;
        var flush = await store.FlushAsync(_waiting, await store.ReadClockAsync(cancellationToken) + Patience, cancellationToken);
        if (flush.Results.FirstOrDefault(result => !result.IsCommitted) is { Status: not AppendStatus.Committed } refused)
            throw new InvalidOperationException($"The log refused a part of the data set: {refused.Status}.");
        Position = flush.Results[^1].Position;
        _waiting.Clear();
        _events = 0;
    }
}
