using AiTalent.Load.Crash;
using AiTalent.Load.Oulad;
using AiTalent.Load.Race;

namespace AiTalent.Load;

/// <summary>All that this program can show.</summary>
internal static class Scenarios
{
    private static readonly IScenario[] All = [new OuladScenario(), new RaceScenario(), new CrashScenario()];

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        if (args.Length == 0 || All.FirstOrDefault(scenario => scenario.Name == args[0]) is not { } chosen)
        {
            foreach (var scenario in All)
                await output.WriteLineAsync($"  {scenario.Name,-12} {scenario.Usage}");
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
    }
}
