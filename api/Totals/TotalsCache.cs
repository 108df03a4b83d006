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
/// Answers written once for all who ask the same: a new one is made when the read model has moved on, at most ten times a second, so
/// that the price of an answer grows neither with those who ask nor with the learners. Answers that cost more than the national row are
/// made in turns; one of a past day is kept until a change reaches that day.
/// </summary>
internal sealed class TotalsCache(
    TotalsQueries totals, PastTotalsQueries past, CostlyWork work, NationalTarget target, ProjectedPosition projected, FeedPulse pulse, OutageLog outages,
    TimeProvider time)
{
    private const int MaxKept = 500;

    /// <summary>Answers by course run are large, and everybody may ask for any day.</summary>
    private const long MaxBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);

    /// <summary>Even where nothing new is heard of, the database is asked so often: it may be what cannot be heard.</summary>
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(5);

    /// <summary>A database that failed is left alone for so long, while what is in memory is served.</summary>
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<TotalsQuery, Entry> _entries = new();

    /// <param name="minPosition">A position that the read model is known to hold.</param>
    /// <param name="tag">The tag that the answer is known to have by now; null where that is not known.</param>
    /// <param name="client">Who waits for a turn, where one is needed.</param>
    /// <exception cref="OverloadedException">There was no turn.</exception>
    public ValueTask<TotalsDocument> ReadAsync(TotalsQuery question, long minPosition, string? tag, string client, CancellationToken cancellationToken)
    {
        var entry = _entries.GetOrAdd(question, _ => new Entry());
        return entry.Document is { } document && (tag is null || document.ETag == tag) && Serves(document, minPosition)
            ? ValueTask.FromResult(document)
            : RefreshAsync(question, entry, minPosition, tag, client, cancellationToken);
    }

    /// <summary>The tag that the answer of a past day has now, found without making the answer; null where the day is not over.</summary>
    public async ValueTask<string?> TagAsync(TotalsQuery question, CancellationToken cancellationToken)
    {
        try
        {
            return question.AsOf is { } day && await past.FindAsync(question.By, day, cancellationToken) is { } found ? TotalsTag.OfPast(question, found, target) : null;
        }
        catch (Exception failure) when (CallFailures.Classify(failure) is not null)
        {
            // The answer in memory is served with its age instead.
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
            // Looked at before the figures are read: a change between the two makes them be read once more, and never be kept too long.
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
