using AiTalent.Load.Tables;

namespace AiTalent.Load;

/// <summary>Runs every scenario at a small size, to check function and not performance.</summary>
internal sealed class AllShortScenario : IScenario
{
    private static readonly string[][] Short =
    [
        ["oulad", "--module", "AAA"],
        ["race", "--seats", "50", "--learners", "1000", "--in-flight", "64"],
        ["crash", "--kills", "2", "--seats", "50", "--learners", "1500", "--in-flight", "64"],
        ["allotments", "--kills", "2"],
        ["rush", "--enrolments", "3000", "--peer-enrolments", "300", "--runs", "50", "--in-flight", "64", "--entries", "25000", "--sqlite-only"],
        ["freshness", "--clients", "50", "--per-second", "200", "--seconds", "3"],
        ["enrolment-day", "--students", "300", "--warm-up", "300", "--in-flight", "32"],
        ["issue", "--learners", "200"],
        ["nation", "--learners", "20000", "--seconds", "10", "--untimed"],
        ["flood", "--small", "--untimed", "--attempts", "1500", "--attackers", "16", "--hubs", "2", "--seconds", "2"],
        ["fuzz", "--api", "3000", "--pages", "3000", "--learners", "300", "--hashes", "10"],
        ["idle", "--activations", "2000", "--seconds", "2", "--without-demonstration"],
        ["audit-cells", "--days", "2"],
        ["totals", "--few", "200", "--many", "2000", "--requests", "3000"],
    ];

    public string Name => "all-short";

    public string Usage => "";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        options.ThrowIfUnknown();
        var summary = new Table("All scenarios in their small form", "scenario", "shown");
        var isShown = true;
        foreach (var args in Short)
        {
            var exitCode = await Scenarios.RunAsync(args, output, cancellationToken);
            summary.Add(string.Join(' ', args), exitCode == 0 ? "yes" : "NO");
            isShown &= exitCode == 0;
        }

        summary.Print(output);
        return isShown;
    }
}
