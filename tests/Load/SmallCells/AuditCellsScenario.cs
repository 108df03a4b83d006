using System.Diagnostics;
using System.Globalization;
using AiTalent.CellAudit;
using AiTalent.CellAudit.Tables;
using AiTalent.Load.FirstLoad;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;

namespace AiTalent.Load.SmallCells;

/// <summary>Attempts to recover small figures from the demonstration's public totals at the end of several days.</summary>
internal sealed class AuditCellsScenario : IScenario
{
    public string Name => "audit-cells";

    public string Usage => "[--days 30] [--ago 1: days from the last one to today] [--seed 1] [--data DIR: a demonstration that was made before]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var (days, ago, seed) = (options.Number("days", 30), options.Number("ago", 1), options.Number("seed", 1));
        var data = options.Text("data");
        options.ThrowIfUnknown();
        await using var storage = data is null ? await Storage.CreateAsync(postgreSql: false) : Storage.Keep(data);
        await using var demonstration = await DemonstrationProcess.StartAsync(storage, cancellationToken);
        var target = await Token.GetAsync(demonstration.Server, "demo-national", "demo", cancellationToken);
        using var everybody = new HttpClient { BaseAddress = new Uri($"http://{demonstration.Server}") };
        using var watching = new HttpClient { BaseAddress = everybody.BaseAddress };
        watching.DefaultRequestHeaders.Authorization = new("Bearer", target.Token);

        var last = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(7)).AddDays(-ago);
        var started = Stopwatch.GetTimestamp();
        var report = await new CellAuditor(new PublicAnswers(everybody), new PublicAnswers(watching))
            .RunAsync(new AuditOptions([.. Enumerable.Range(1 - days, days).Select(last.AddDays)], seed), cancellationToken);

        var table = new Table(
            string.Create(CultureInfo.InvariantCulture, $"Hidden cells and changes of {days} days to {last:yyyy-MM-dd}, seed {seed}, {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s"),
            "of", "tried", "recovered as 1 to 4");
        foreach (var part in report.Parts)
            table.Add(part.Name, part.Tried, part.Recovered.Count);
        table.Add("all", report.Tried, report.Recovered.Count);
        table.Print(output);
        foreach (var one in report.Recovered.Take(20))
            await output.WriteLineAsync($"  {one.Name} = {one.Value}");
        return report.Tried > 0 && report.Recovered.Count == 0;
    }
}
