using AiTalent.Load.Tables;

namespace AiTalent.Load.Rush;

/// <summary>
/// Reports the rates with their ratios: to the empty endpoint (measured first and last), and to the peers on the same number of runs.
/// </summary>
internal sealed class RushReport(IReadOnlyList<RushFigure> figures)
{
    private const string Empty = "empty endpoint";

    public void Print(RushSettings settings, TextWriter output)
    {
        var empty = figures.Where(figure => figure.Way == Empty).Average(figure => figure.Rate.PerSecond);
        var table = new Table(
            $"Rush: {settings.InFlight} in flight, every request with a token",
            "way", "database", "runs", "enrolments/s", "of empty", "x FOR UPDATE", "x conditional", "p50 ms", "p99 ms");
        foreach (var figure in figures)
        {
            var rate = figure.Rate;
            table.Add(
                figure.Way, figure.Database, figure.Runs, rate.PerSecond, rate.PerSecond / empty, Times(figure, "EF Core"), Times(figure, "one conditional"),
                rate.Latencies.Percentile(0.5), rate.Latencies.Percentile(0.99));
        }

        table.Print(output);
    }

    private object? Times(RushFigure figure, string peer) =>
        figure.Way == "platform" && figures.FirstOrDefault(other => other.Runs == figure.Runs && other.Way.StartsWith(peer, StringComparison.Ordinal)) is { } slower
            ? figure.Rate.PerSecond / slower.Rate.PerSecond
            : null;
}
