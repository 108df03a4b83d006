using AiTalent.Application.Cohorts.Imports;
using AiTalent.Application.Credentials.Batches;
using AiTalent.Load.Allotments;
using AiTalent.Load.Crash;
using AiTalent.Load.CredentialBatches;
using AiTalent.Load.EnrolmentDay;
using AiTalent.Load.FirstLoad;
using AiTalent.Load.Flood;
using AiTalent.Load.Freshness;
using AiTalent.Load.Fuzz;
using AiTalent.Load.Http;
using AiTalent.Load.Idle;
using AiTalent.Load.LearnerImports;
using AiTalent.Load.Nation;
using AiTalent.Load.Oulad;
using AiTalent.Load.Race;
using AiTalent.Load.Rush;
using AiTalent.Load.SmallCells;
using AiTalent.Load.TotalsRate;

namespace AiTalent.Load;

/// <summary>Lists all scenarios of this executable.</summary>
internal static class Scenarios
{
    private static readonly IScenario[] All =
    [
        new OuladScenario(), new RaceScenario(), new CrashScenario(), new RushScenario(), new FreshnessScenario(), new AllotmentsScenario(),
        new TotalsRateScenario(), new EnrolmentDayScenario(), new FirstLoadScenario(), new LearnerImportScenario(), new CredentialBatchScenario(), new NationScenario(), new FloodScenario(), new FuzzScenario(), new IdleScenario(), new AuditCellsScenario(), new AllShortScenario(), new PeerHost(), new FuzzHost(),
    ];

    public static IScenario? Find(string name) => All.FirstOrDefault(scenario => scenario.Name == name);

    /// <returns>The exit code: 0 passed, 1 failed, 2 invalid usage.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        if (args.Length == 0 || Find(args[0]) is not { } chosen)
        {
            foreach (var scenario in All)
                await output.WriteLineAsync($"  {scenario.Name,-13} {scenario.Usage}");
            return 2;
        }

        try
        {
            return await chosen.RunAsync(new Options(args[1..]), output, cancellationToken) ? 0 : 1;
        }
        catch (ArgumentException wrong)
        {
            await output.WriteLineAsync($"{wrong.Message} Usage: {chosen.Name} {chosen.Usage}");
            return 2;
        }
        catch (Exception failure) when (failure is UnexpectedAnswerException or TimeoutException or InvalidDataException or InvalidOperationException)
        {
            await output.WriteLineAsync($"{chosen.Name} was not shown: {failure.Message}");
            return 1;
        }
    }
}
