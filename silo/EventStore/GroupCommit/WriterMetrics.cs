using System.Diagnostics.Metrics;

namespace AiTalent.EventStore.GroupCommit;

/// <summary>Publishes the writer's metrics: meter <c>AiTalent.EventStore</c>.</summary>
internal sealed class WriterMetrics : IDisposable
{
    private readonly Meter _meter;
    private readonly Counter<long> _flushes;
    private readonly Counter<long> _events;
    private readonly Counter<long> _refused;
    private readonly Counter<long> _failures;
    private readonly Histogram<double> _seconds;

    public WriterMetrics(object writer, Func<int> queueLength)
    {
        _meter = new Meter("AiTalent.EventStore", version: null, tags: null, scope: writer);
        _flushes = _meter.CreateCounter<long>("aitalent.log.flushes", "{flush}", "Flushes that the database answered.");
        _events = _meter.CreateCounter<long>("aitalent.log.events", "{event}", "Events committed.");
        _refused = _meter.CreateCounter<long>("aitalent.log.refused", "{request}", "Requests that were not committed.");
        _failures = _meter.CreateCounter<long>("aitalent.log.failures", "{flush}", "Flushes that failed.");
        _seconds = _meter.CreateHistogram<double>("aitalent.log.flush.duration", "s", "How long a flush took.");
        _meter.CreateObservableGauge("aitalent.log.queue", queueLength, "{request}", "Requests that wait for a flush.");
    }

    public void Flushed(int events, int refused, TimeSpan duration)
    {
        _flushes.Add(1);
        _events.Add(events);
        _refused.Add(refused);
        _seconds.Record(duration.TotalSeconds);
    }

    public void Failed() => _failures.Add(1);

    public void Dispose() => _meter.Dispose();
}
