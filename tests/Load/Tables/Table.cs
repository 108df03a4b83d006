using System.Globalization;

namespace AiTalent.Load.Tables;

/// <summary>Formats a table for people: first column left-aligned, figures right-aligned.</summary>
internal sealed class Table(string title, params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(params object?[] cells) =>
        _rows.Add([.. cells.Select(cell => cell switch
        {
            null => "",
            double number => number.ToString(number < 10 ? "0.00" : "#,0.#", CultureInfo.InvariantCulture),
            long or int => ((IFormattable)cell).ToString("#,0", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => cell.ToString() ?? "",
        })]);

    public void Print(TextWriter to)
    {
        var widths = columns.Select((column, i) => _rows.Select(row => row[i].Length).Append(column.Length).Max()).ToArray();
        to.WriteLine();
        to.WriteLine(title);
        Line(columns);
        to.WriteLine(string.Join("  ", widths.Select(width => new string('-', width))));
        foreach (var row in _rows)
            Line(row);
        return;

        void Line(string[] cells) =>
            to.WriteLine(string.Join("  ", cells.Select((cell, i) => i == 0 || !char.IsAsciiDigit(cell.LastOrDefault()) ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
    }
}
