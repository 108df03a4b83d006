using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using AiTalent.Api.LiveFeed;
using AiTalent.Api.Requests;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.Totals;

/// <summary>
/// Answers written once for all who ask the same: a new one is made when the read model has moved on, at most ten times a second, so
/// that the price of an answer grows neither with those who ask nor with the learners.
/// </summary>
internal sealed class TotalsCache(TotalsQueries totals, NationalTarget target, ProjectedPosition projected, FeedPulse pulse, TimeProvider time)
{
    private const int MostKept = 500;

    /// <summary>Answers by course run are large, and everybody may ask for any day.</summary>
    private const long MostBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);

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
        && ((pulse.IsHeard && document.Position >= projected.Value) || time.GetElapsedTime(document.ReadAt) < Rest);

    private async ValueTask<TotalsDocument> RefreshAsync(TotalsQuestion question, Entry entry, long minPosition, CancellationToken cancellationToken)
    {
        await entry.Gate.WaitAsync(cancellationToken);
        try
        {
            if (entry.Document is { } made && Serves(made, minPosition))
                return made;
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
        finally
        {
            entry.Gate.Release();
        }
    }

    private sealed class Entry
    {
        private TotalsDocument? _document;

        public SemaphoreSlim Gate { get; } = new(1, 1);

        public TotalsDocument? Document
        {
            get => Volatile.Read(ref _document);
            set => Volatile.Write(ref _document, value);
        }
    }
}
