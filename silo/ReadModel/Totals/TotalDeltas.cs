using System.Runtime.InteropServices;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>What a batch changes in the totals: written once per key and day.</summary>
internal sealed class TotalDeltas : IRowChanges
{
    private readonly Dictionary<(TotalKey Key, int Day), long[]> _days = [];

    /// <summary>The measures of a key on a day, to be added to.</summary>
    public Span<long> On(TotalKey key, int day)
    {
        ref var values = ref CollectionsMarshal.GetValueRefOrAddDefault(_days, (key, day), out _);
        return values ??= new long[MeasureColumns.Count];
    }

    /// <summary>The keys whose totals change.</summary>
    public IEnumerable<TotalKey> ChangedKeys() =>
        _days.Where(day => day.Value.AsSpan().ContainsAnyExcept(0L)).Select(day => day.Key.Key).Distinct();

    public void TakeInto(List<TableChange> changes)
    {
        var days = _days.Where(day => day.Value.AsSpan().ContainsAnyExcept(0L)).ToList();
        if (days.Count > 0)
        {
            changes.Add(new TableChange(TotalDayRow.Table, [.. days.Select(day => new TotalDayRow(day.Key.Key, day.Key.Day, day.Value))]));
            changes.Add(new TableChange(TotalNowRow.Table, Sums(days)));
        }

        _days.Clear();
    }

    public void Clear() => _days.Clear();

    private static List<TotalNowRow> Sums(List<KeyValuePair<(TotalKey Key, int Day), long[]>> days)
    {
        var sums = new Dictionary<TotalKey, long[]>();
        foreach (var ((key, _), values) in days)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _);
            sum ??= new long[MeasureColumns.Count];
            for (var i = 0; i < sum.Length; i++)
                sum[i] += values[i];
        }

        return [.. sums.Where(sum => sum.Value.AsSpan().ContainsAnyExcept(0L)).Select(sum => new TotalNowRow(sum.Key, sum.Value))];
    }
}

/// <param name="Day">The number of the day, as <see cref="DateOnly.DayNumber"/>.</param>
internal sealed record TotalDayRow(TotalKey Key, int Day, long[] Values) : IRow
{
    public static Table Table { get; } = Table.Of("total_day", 3, ["kind", "key:text", "day", .. MeasureColumns.Names]) with { Adds = true };

    public void Write(IRowSink sink)
    {
        sink.Number((int)Key.Kind);
        sink.Text(Key.Text);
        sink.Number(DayColumn.Of(DateOnly.FromDayNumber(Day)));
        foreach (var value in Values)
            sink.Number(value);
    }
}

internal sealed record TotalNowRow(TotalKey Key, long[] Values) : IRow
{
    public static Table Table { get; } = Table.Of("total_now", 2, ["kind", "key:text", .. MeasureColumns.Names]) with { Adds = true };

    public void Write(IRowSink sink)
    {
        sink.Number((int)Key.Kind);
        sink.Text(Key.Text);
        foreach (var value in Values)
            sink.Number(value);
    }
}
