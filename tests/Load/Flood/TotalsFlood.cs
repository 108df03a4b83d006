using System.Globalization;
using System.Net;

namespace AiTalent.Load.Flood;

/// <summary>Requests the totals by course run, each time for another day.</summary>
internal sealed class TotalsFlood(int attackers) : IFlood
{
    private static readonly DateOnly First = new(2020, 1, 1);
    private static readonly int Days = 2_000;

    public string Name => "totals";

    public Task RunAsync(IPEndPoint server, FloodTally tally, CancellationToken over) =>
        Task.WhenAll(Enumerable.Range(0, attackers).Select(number => AttackAsync(server, number, tally, over)));

    private static async Task AttackAsync(IPEndPoint server, int number, FloodTally tally, CancellationToken over)
    {
        using var client = Attacker.Browser(Attacker.AddressOf(3, number), server);
        var chance = new Random(number);
        try
        {
            while (true)
            {
                tally.Attempt();
                var day = First.AddDays(chance.Next(Days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                using var answer = await client.GetAsync($"/api/v1/totals?by=course-run&asOf={day}", over);
                await answer.Content.ReadAsByteArrayAsync(over);
                tally.Answer($"{(int)answer.StatusCode}");
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // The attack is over.
        }
    }
}
