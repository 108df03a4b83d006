using System.Runtime.InteropServices;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Collects a batch's changes of the totals, written once per key and day, per key and month, and per key.
/// </summary>
internal sealed class TotalDeltas : IRowChanges
{
    private readonly Dictionary<(TotalKey Key, int Day), long[]> _days = [];

    /// <summary>Gets the changes of a key on a day, to be added to.</summary>
    public Span<long> On(TotalKey key, int day)
    {
        ref var values = ref CollectionsMarshal.GetValueRefOrAddDefault(_days, (key, day), out _);
        return values ??= new long[MeasureColumns.Count];
    }

    /// <summary>Returns the keys whose totals change.</summary>
    public IEnumerable<TotalKey> ChangedKeys() =>
        _days.Where(day => day.Value.AsSpan().ContainsAnyExcept(0L)).Select(day => day.Key.Key).Distinct();

    public void TakeInto(List<TableChange> changes)
    {
        var days = _days.Where(day => day.Value.AsSpan().ContainsAnyExcept(0L)).ToList();
        if (days.Count > 0)
        {
            changes.Add(new TableChange(TotalDayRow.Table, [.. days.Select(day => new TotalDayRow(day.Key.Key, day.Key.Day, day.Value))]));
            changes.Add(new TableChange(TotalTouchedRow.Table, [.. days.Select(day => day.Key.Day).Distinct().Select(day => new TotalTouchedRow(day))]));
            // Also written if its days add up to zero: the row of a month indicates that it has days.
            changes.Add(new TableChange(TotalMonthRow.Table, [.. Sums(days, day => (day.Key, Month: DayColumn.MonthOf(DateOnly.FromDayNumber(day.Day))))
                .Select(month => new TotalMonthRow(month.Key.Key, month.Key.Month, month.Value))]));
            changes.Add(new TableChange(TotalNowRow.Table, [.. Sums(days, day => day.Key)
                .Where(sum => sum.Value.AsSpan().ContainsAnyExcept(0L)).Select(sum => new TotalNowRow(sum.Key, sum.Value))]));
        }

        _days.Clear();
    }

    public void Clear() => _days.Clear();

    private static Dictionary<T, long[]> Sums<T>(List<KeyValuePair<(TotalKey Key, int Day), long[]>> days, Func<(TotalKey Key, int Day), T> by)
        where T : notnull
    {
        var sums = new Dictionary<T, long[]>();
        foreach (var (day, values) in days)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, by(day), out _);
            sum ??= new long[MeasureColumns.Count];
            for (var i = 0; i < sum.Length; i++)
                sum[i] += values[i];
        }

        return sums;
    }
}
