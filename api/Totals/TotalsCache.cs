using System.Collections.Concurrent;
using System.Text.Json;
using AiTalent.Api.LiveFeed;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Api.Traffic;
using AiTalent.Application.Failures;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.Totals;

/// <summary>
/// Caches responses that are the same for all callers. A response is renewed when the read model has advanced, at most ten times per
/// second, so the cost depends neither on the number of callers nor on the number of learners. Responses that cost more than the national
/// row take turns; a response for a past day is kept until a change affects that day.
/// </summary>
internal sealed class TotalsCache(
    TotalsQueries totals, PastTotalsQueries past, CostlyWork work, NationalTarget target, ProjectedPosition projected, FeedPulse pulse, OutageLog outages,
    TimeProvider time)
{
    private const int MaxKept = 500;

    /// <summary>Limits the cache: responses by course run are large, and anyone may request any day.</summary>
    private const long MaxBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Interval at which the database is queried even without change notices, because the database may be what is unreachable.
    /// </summary>
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(5);

    /// <summary>Time during which a failed database is not queried and cached responses are served.</summary>
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<TotalsQuery, Entry> _entries = new();

    /// <param name="minPosition">A position that the read model is known to include.</param>
    /// <param name="tag">The current tag of the response if it is known; otherwise null.</param>
    /// <param name="client">The client that waits for a turn, if one is needed.</param>
    /// <exception cref="OverloadedException">No turn was available.</exception>
    public ValueTask<TotalsDocument> ReadAsync(TotalsQuery question, long minPosition, string? tag, string client, CancellationToken cancellationToken)
    {
        var entry = _entries.GetOrAdd(question, _ => new Entry());
        return entry.Document is { } document && (tag is null || document.ETag == tag) && Serves(document, minPosition)
            ? ValueTask.FromResult(document)
            : RefreshAsync(question, entry, minPosition, tag, client, cancellationToken);
    }

    /// <summary>Returns the current tag of a past day's response without creating it; null if the day is not over.</summary>
    public async ValueTask<string?> TagAsync(TotalsQuery question, CancellationToken cancellationToken)
    {
        try
        {
            return question.AsOf is { } day && await past.FindAsync(question.By, day, cancellationToken) is { } found ? TotalsTag.OfPast(question, found, target) : null;
        }
        catch (Exception failure) when (CallFailures.Classify(failure) is not null)
        {
            // The cached response is served with its age instead.
            outages.Failed(failure);
            return null;
        }
    }

    private bool Serves(TotalsDocument document, long minPosition) =>
        document.Position >= minPosition
        && ((pulse.IsHeard && document.CurrentAt >= projected.Value && time.GetElapsedTime(document.ReadAt) < Trust) || time.GetElapsedTime(document.ReadAt) < Rest);

    private async ValueTask<TotalsDocument> RefreshAsync(TotalsQuery question, Entry entry, long minPosition, string? known, string client, CancellationToken cancellationToken)
    {
        await entry.Gate.WaitAsync(cancellationToken);
        try
        {
            if (entry.Document is { } made && (known is null || made.ETag == known) && Serves(made, minPosition))
                return made;
            if (entry.FailedAt is { } failed && time.GetElapsedTime(failed) < AfterFailure && entry.Document is { } old && old.Position >= minPosition)
                return old.Aged(time.GetElapsedTime(old.ReadAt));
            var readAt = time.GetTimestamp();
            // Read before the figures: a change in between causes one more read and never a stale cache entry.
            var found = question.AsOf is { } day ? await past.FindAsync(question.By, day, cancellationToken) : null;
            var tag = found is null ? null : TotalsTag.OfPast(question, found, target);
            var document = entry.Document is { } kept && kept.ETag == tag && kept.Position >= minPosition
                ? kept with { CurrentAt = found!.Position, ReadAt = readAt }
                : await MakeAsync(question, tag, readAt, client, cancellationToken);
            entry.Document = document;
            if (_entries.Count > MaxKept || _entries.Values.Sum(one => (long)(one.Document?.Json.Length ?? 0)) > MaxBytes)
                _entries.Clear();
            return document;
        }
        catch (Exception failure) when (CallFailures.Classify(failure) is not null && entry.Document is { } kept && kept.Position >= minPosition)
        {
            outages.Failed(failure);
            entry.FailedAt = time.GetTimestamp();
            return kept.Aged(time.GetElapsedTime(kept.ReadAt));
        }
        finally
        {
            entry.Gate.Release();
        }
    }

    private async Task<TotalsDocument> MakeAsync(TotalsQuery question, string? tag, long readAt, string client, CancellationToken cancellationToken)
    {
        using var turn = question.IsCostly ? await work.Reads.EnterAsync(client, cancellationToken) : null;
        if (turn?.RefusalCode is { } code)
            throw new OverloadedException(code);
        var report = await totals.ReadAsync(question.By, question.AsOf, question.Audience, cancellationToken);
        projected.Advance(report.Position);
        var json = JsonSerializer.SerializeToUtf8Bytes(TotalsResponse.From(report, target, question.AsOf), ApiJson.Wire.TotalsResponse);
        return new TotalsDocument(json, tag ?? TotalsTag.OfNow(question, report.Position), report.Position, report.Position, readAt);
    }

    private sealed class Entry
    {
        private TotalsDocument? _document;

        public long? FailedAt { get; set; }

        public SemaphoreSlim Gate { get; } = new(1, 1);

        public TotalsDocument? Document
        {
            get => Volatile.Read(ref _document);
            set => Volatile.Write(ref _document, value);
        }
    }
}
