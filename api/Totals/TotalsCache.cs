using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using AiTalent.Api.LiveFeed;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.Totals;

/// <summary>
/// Answers written once for all who ask the same: a new one is made when the read model has moved on, at most ten times a second, so
/// that the price of an answer grows neither with those who ask nor with the learners.
/// </summary>
internal sealed class TotalsCache(TotalsQueries totals, NationalTarget target, ProjectedPosition projected, FeedPulse pulse, OutageLog outages, TimeProvider time)
{
    private const int MostKept = 500;

    /// <summary>Answers by course run are large, and everybody may ask for any day.</summary>
    private const long MostBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);

    /// <summary>Even where nothing new is heard of, the database is asked so often: it may be what cannot be heard.</summary>
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(5);

    /// <summary>A database that failed is left alone for so long, while what is in memory is served.</summary>
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<TotalsQuestion, Entry> _entries = new();

    /// <param name="minPosition">A position that the read model is known to hold.</param>
    public ValueTask<TotalsDocument> ReadAsync(TotalsQuestion question, long minPosition, CancellationToken cancellationToken)
    {
        var entry = _entries.GetOrAdd(question, _ => new Entry());
        return entry.Document is { } document && Serves(document, minPosition)
            ? ValueTask.FromResult(document)
            : RefreshAsync(question, entry, minPosition, cancellationToken);
    }

    private bool Serves(TotalsDocument document, long minPosition) =>
        document.Position >= minPosition
        && ((pulse.IsHeard && document.Position >= projected.Value && time.GetElapsedTime(document.ReadAt) < Trust) || time.GetElapsedTime(document.ReadAt) < Rest);

    private async ValueTask<TotalsDocument> RefreshAsync(TotalsQuestion question, Entry entry, long minPosition, CancellationToken cancellationToken)
    {
        await entry.Gate.WaitAsync(cancellationToken);
        try
        {
            if (entry.Document is { } made && Serves(made, minPosition))
                return made;
            if (entry.FailedAt is { } failed && time.GetElapsedTime(failed) < AfterFailure && entry.Document is { } old && old.Position >= minPosition)
                return old.Aged(time.GetElapsedTime(old.ReadAt));
            var readAt = time.GetTimestamp();
            var report = await totals.ReadAsync(question.By, question.AsOf, question.Audience, cancellationToken);
            projected.Advance(report.Position);
            var json = JsonSerializer.SerializeToUtf8Bytes(TotalsAnswer.From(report, target.Engineers), ApiJson.Wire.TotalsAnswer);
            var document = new TotalsDocument(json, string.Create(CultureInfo.InvariantCulture, $"\"{report.Position}\""), report.Position, readAt);
            entry.Document = document;
            if (_entries.Count > MostKept || _entries.Values.Sum(kept => (long)(kept.Document?.Json.Length ?? 0)) > MostBytes)
                _entries.Clear();
            return document;
        }
        catch (Exception failure) when (Unavailability.Classify(failure) is not null && entry.Document is { } kept && kept.Position >= minPosition)
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
