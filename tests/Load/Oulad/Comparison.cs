using AiTalent.Load.Tables;

namespace AiTalent.Load.Oulad;

/// <summary>Holds every figure with both values, and every series with its number of differing days.</summary>
internal sealed class Comparison
{
    private readonly List<(string Of, string Figure, object Expected, object Got)> _figures = [];
    private readonly List<(string Of, string Figure, int Days, int Differences, string First)> _series = [];

    public int Figures => _figures.Count;

    public int Days => _series.Sum(series => series.Days);

    public int Differences => _figures.Count(line => !Equals(line.Expected, line.Got)) + _series.Sum(series => series.Differences);

    public void Add(string of, string figure, long expected, long got) => _figures.Add((of, figure, expected, got));

    public void Add(string of, string figure, DateOnly expected, DateOnly got) => _figures.Add((of, figure, expected, got));

    public void AddSeries(string of, string figure, IEnumerable<(DateOnly Date, long Expected, long Got)> days)
    {
        var (count, differences, first) = (0, 0, "");
        foreach (var (date, expected, got) in days)
        {
            count++;
            if (expected == got)
                continue;
            if (differences++ == 0)
                first = $"{date:yyyy-MM-dd}: {expected} expected, {got} got";
        }

        _series.Add((of, figure, count, differences, first));
    }

    public void Print(TextWriter output)
    {
        var figures = new Table("Every figure", "of", "figure", "expected", "got", "difference");
        foreach (var (of, figure, expected, got) in _figures)
            figures.Add(of, figure, expected, got, Equals(expected, got) ? "" : "DIFFERENT");
        figures.Print(output);

        var series = new Table("Every day", "of", "series", "days", "differences", "first difference");
        foreach (var (of, figure, days, differences, first) in _series)
            series.Add(of, figure, days, differences, first);
        series.Print(output);
        output.WriteLine();
        output.WriteLine($"{Figures} figures and {Days} day values compared: {Differences} differences.");
    }
}
