using System.Text;

namespace AiTalent.Api.Demonstration;

/// <summary>Reads the rows of an embedded table; its first row names the columns.</summary>
internal static class CsvRows
{
    public static IEnumerable<Func<string, string>> Read(string name)
    {
        using var stream = typeof(CsvRows).Assembly.GetManifestResourceStream($"demonstration/{name}.csv")
            ?? throw new InvalidOperationException($"The table {name} is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var columns = Split(reader.ReadLine()!).Select((column, index) => (column, index)).ToDictionary(entry => entry.column, entry => entry.index);
        while (reader.ReadLine() is { } line)
        {
            var cells = Split(line);
            yield return column => cells[columns[column]];
        }
    }

    private static List<string> Split(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
