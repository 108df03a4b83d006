using System.Collections.Concurrent;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Caches the cells of a kind as they were public at the end of a day, until a change affects the days up to it. A
/// current enrolment changes today only.
/// </summary>
internal sealed class ReleasedCells
{
    private const int MaxKept = 32;
    private readonly ConcurrentDictionary<(TotalKind Kind, DateOnly To), Entry> _entries = new();

    /// <returns>The cells with at least one visible figure.</returns>
    public async Task<IReadOnlyDictionary<string, ShownMeasures>> ReadAsync(ReadSession session, TotalKind kind, DateOnly to)
    {
        var state = (session.Generation, await TotalsSql.ChangesUpToAsync(session, to));
        var entry = _entries.GetOrAdd((kind, to), _ => new Entry());
        await entry.Gate.WaitAsync(session.CancellationToken);
        try
        {
            if (entry.Cells is { } kept && entry.State == state)
                return kept;
            var cells = await ReleaseAsync(session, kind, to);
            if (_entries.Count > MaxKept)
                _entries.Clear();
            (entry.State, entry.Cells) = (state, cells);
            return cells;
        }
        finally
        {
            entry.Gate.Release();
        }
    }

    private static async Task<Dictionary<string, ShownMeasures>> ReleaseAsync(ReadSession session, TotalKind kind, DateOnly to)
    {
        var cells = new Dictionary<string, ShownMeasures>(StringComparer.Ordinal);
        foreach (var whole in PublicWhole.Of(kind))
        {
            var days = new ReleaseDays(await TotalsSql.SeriesAsync(session, whole.Kind, whole.Key, to), to);
            var exact = new Dictionary<DateOnly, Dictionary<string, Measures>>();
            foreach (var day in days.Distinct)
                exact.Add(day, await TotalsSql.AllAsync(session, kind, day));
            foreach (var key in exact.Values.SelectMany(cell => cell.Keys).Where(whole.Holds).Distinct(StringComparer.Ordinal))
            {
                var shown = ShownMeasures.Each(measure => PublicFigure.IsShown(kind, measure) && days.Last(measure) is { } day
                    ? PublicFigure.Of(exact[day].GetValueOrDefault(key, Measures.Zero).Of(measure)) : null);
                if (shown != ShownMeasures.Hidden)
                    cells.Add(key, shown);
            }
        }

        return cells;
    }

    private sealed class Entry
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public (int Generation, long Changes) State { get; set; }

        public IReadOnlyDictionary<string, ShownMeasures>? Cells { get; set; }
    }
}
