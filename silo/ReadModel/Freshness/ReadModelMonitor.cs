using System.Diagnostics.Metrics;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Freshness;

/// <summary>
/// Compares the read model with the log for health checks, pages and metrics: meter <c>AiTalent.ReadModel</c>. Each
/// result is cached for a second.
/// </summary>
public sealed class ReadModelMonitor : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);

    private readonly ReadDatabase _database;
    private readonly IEventStore _log;
    private readonly ProjectedPosition _projected;
    private readonly TimeProvider _time;
    private readonly Meter _meter = new("AiTalent.ReadModel");
    private readonly SemaphoreSlim _gate = new(1, 1);
    private Reading? _latest;

    /// <summary>Creates the monitor without reading anything.</summary>
    public ReadModelMonitor(ReadDatabase database, IEventStore log, ProjectedPosition projected, TimeProvider time)
    {
        _database = database;
        _log = log;
        _projected = projected;
        _time = time;
        _meter.CreateObservableGauge("aitalent.read_model.lag", () => Latest?.Lag.TotalSeconds ?? 0, "s", "How long the first event that the read model does not hold has been in the log.");
        _meter.CreateObservableGauge("aitalent.read_model.set_aside", () => Latest?.SetAside ?? 0, "{event}", "Events that the read model could not fold and does not count.");
    }

    /// <summary>Gets the latest result; null before the first.</summary>
    public ReadModelStatus? Latest => Volatile.Read(ref _latest)?.Status;

    /// <summary>Returns the status of the read model, at most a second old.</summary>
    public async Task<ReadModelStatus> ReadAsync(CancellationToken cancellationToken)
    {
        if (Fresh() is { } known)
            return known;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (Fresh() is { } justRead)
                return justRead;
            var status = await AskAsync(cancellationToken);
            Volatile.Write(ref _latest, new Reading(status, _time.GetTimestamp()));
            return status;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _meter.Dispose();
        _gate.Dispose();
    }

    private ReadModelStatus? Fresh() =>
        Volatile.Read(ref _latest) is { } latest && _time.GetElapsedTime(latest.Timestamp) < Kept ? latest.Status : null;

    private async Task<ReadModelStatus> AskAsync(CancellationToken cancellationToken)
    {
        var (position, setAside) = await _database.ReadAsync(session => Task.FromResult((session.Position, session.SetAside)), cancellationToken);
        _projected.Advance(position);
        var lag = await ReadModelLag.AtAsync(_log, position, cancellationToken);
        return new ReadModelStatus(position, await _log.ReadHeadAsync(cancellationToken), lag, setAside);
    }

    private sealed record Reading(ReadModelStatus Status, long Timestamp);
}
