using System.Collections.Concurrent;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// The cells of a kind as they had moved by the end of a day, kept in this process while no change reaches a day up to that one: whoever
/// enrols now changes today alone, and nobody needs to go through all days again for that.
/// </summary>
internal sealed class SteppedCells
{
    private const int MostKept = 32;
    private readonly ConcurrentDictionary<(TotalKind Kind, DateOnly To), Entry> _entries = new();

    public async Task<IReadOnlyDictionary<string, Measures>> ReadAsync(ReadSession session, TotalKind kind, DateOnly to)
    {
        var state = (session.Generation, await TotalsSql.ChangesUpToAsync(session, to));
        var entry = _entries.GetOrAdd((kind, to), _ => new Entry());
        await entry.Gate.WaitAsync(session.CancellationToken);
        try
        {
            if (entry.Cells is { } kept && entry.State == state)
                return kept;
            var cells = await StepAsync(session, kind, to);
            if (_entries.Count > MostKept)
                _entries.Clear();
            (entry.State, entry.Cells) = (state, cells);
            return cells;
        }
        finally
        {
            entry.Gate.Release();
        }
    }

    private static async Task<Dictionary<string, Measures>> StepAsync(ReadSession session, TotalKind kind, DateOnly to)
    {
        var cells = new Dictionary<string, Measures>(StringComparer.Ordinal);
        var sum = new TotalRow();
        await foreach (var change in TotalsSql.ChangesAsync(session, kind, to))
        {
            // The days of a key follow one another.
            if (change.Key != sum.Key)
                sum = new TotalRow { Key = change.Key };
            sum.Add(change);
            if (Suppression.HasMoved(cells.GetValueOrDefault(sum.Key, Measures.Zero), sum))
                cells[sum.Key] = sum.Measures;
        }

        return cells.Where(cell => cell.Value != Measures.Zero).ToDictionary(StringComparer.Ordinal);
    }

    private sealed class Entry
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public (int Generation, long Changes) State { get; set; }

        public IReadOnlyDictionary<string, Measures>? Cells { get; set; }
    }
}
