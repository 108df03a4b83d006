using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <param name="Day">The day number, as <see cref="DateOnly.DayNumber"/>.</param>
internal sealed record TotalDayRow(TotalKey Key, int Day, long[] Values) : IRow
{
    public static Table Table { get; } = Table.Of("total_day", 3, ["kind", "key:text", "day", .. MeasureColumns.Names]) with { Adds = true };

    public void Write(IRowSink sink)
    {
        sink.Key(Key);
        sink.Number(DayColumn.Of(DateOnly.FromDayNumber(Day)));
        sink.Values(Values);
    }
}

/// <param name="Month">The month, as <see cref="DayColumn.MonthOf"/>.</param>
internal sealed record TotalMonthRow(TotalKey Key, int Month, long[] Values) : IRow
{
    public static Table Table { get; } = Table.Of("total_month", 3, ["kind", "key:text", "month", .. MeasureColumns.Names]) with { Adds = true };

    public void Write(IRowSink sink)
    {
        sink.Key(Key);
        sink.Number(Month);
        sink.Values(Values);
    }
}

/// <summary>Counts one more change of a day.</summary>
internal sealed record TotalTouchedRow(int Day) : IRow
{
    public static Table Table { get; } = Table.Of("total_touched", 1, "day", "changes") with { Adds = true };

    public void Write(IRowSink sink)
    {
        sink.Number(DayColumn.Of(DateOnly.FromDayNumber(Day)));
        sink.Number(1);
    }
}

internal sealed record TotalNowRow(TotalKey Key, long[] Values) : IRow
{
    public static Table Table { get; } = Table.Of("total_now", 2, ["kind", "key:text", .. MeasureColumns.Names]) with { Adds = true };

    public void Write(IRowSink sink)
    {
        sink.Key(Key);
        sink.Values(Values);
    }
}

internal static class TotalColumns
{
    public static void Key(this IRowSink sink, TotalKey key)
    {
        sink.Number((int)key.Kind);
        sink.Text(key.Text);
    }

    public static void Values(this IRowSink sink, long[] values)
    {
        foreach (var value in values)
            sink.Number(value);
    }
}
