namespace AiTalent.Load.Oulad;

/// <summary>Reads a table of the data set: a header, then rows whose fields contain no commas and may be quoted.</summary>
internal static class CsvTable
{
    public static IEnumerable<T> Read<T>(Stream stream, string[] columns, Func<string[], T> row)
    {
        using var reader = new StreamReader(stream);
        var header = Split(reader.ReadLine() ?? "");
        var places = columns.Select(column => Array.IndexOf(header, column)).ToArray();
        if (places.Contains(-1))
            throw new InvalidDataException($"The table has not all of {string.Join(", ", columns)}.");
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var fields = Split(line);
            yield return row([.. places.Select(place => fields[place])]);
        }
    }

    private static string[] Split(string line) => [.. line.Split(',').Select(field => field.Trim('"'))];
}
