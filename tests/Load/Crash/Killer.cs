using AiTalent.Load.Race;
using AiTalent.Load.Running;

namespace AiTalent.Load.Crash;

/// <summary>Kills the process whenever a random number of responses has arrived, so that it always dies under load.</summary>
internal sealed class Killer(RunningSystem system, RaceTraffic traffic, int kills, RaceSettings settings, TextWriter output)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(1);
    private readonly Random _random = new(settings.Seed);

    public int Kills { get; private set; }

    public async Task RunAsync(CancellationToken raceOver)
    {
        try
        {
            while (Kills < kills)
            {
                var share = settings.Learners / (kills + 1);
                var at = (Kills * share) + _random.Next(share / 4, share);
                while (traffic.Answers < at)
                {
                    system.ThrowIfEnded();
                    await Task.Delay(Look, raceOver);
                }

                await Task.Delay(TimeSpan.FromMilliseconds(_random.NextDouble() * 5), raceOver);
                await system.KillAsync();
                Kills++;
                var answers = traffic.Answers;
                await system.StartAgainAsync(CancellationToken.None);
                await output.WriteLineAsync($"kill {Kills} after {answers} answers");
            }
        }
        catch (OperationCanceledException) when (raceOver.IsCancellationRequested)
        {
            // All requests are answered.
        }
    }
}
