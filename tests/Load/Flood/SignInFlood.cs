using System.Net;
using System.Text.RegularExpressions;

namespace AiTalent.Load.Flood;

/// <summary>Attempts to sign in, each time with a different unknown address.</summary>
internal sealed partial class SignInFlood(int attackers) : IFlood
{
    private const string Page = "/en/sign-in";

    public string Name => "sign-in";

    public Task RunAsync(IPEndPoint server, FloodTally tally, CancellationToken over) =>
        Task.WhenAll(Enumerable.Range(0, attackers).Select(number => AttackAsync(server, number, tally, over)));

    private static async Task AttackAsync(IPEndPoint server, int number, FloodTally tally, CancellationToken over)
    {
        using var browser = Attacker.Browser(Attacker.AddressOf(2, number), server);
        try
        {
            var token = Token().Match(await browser.GetStringAsync(Page, over)).Groups[1].Value;
            while (true)
            {
                tally.Attempt();
                using var form = new FormUrlEncodedContent(
                [
                    new("__RequestVerificationToken", token), new("_handler", "sign-in"), new("email", $"{Guid.NewGuid():N}@example.com"), new("password", "mưa rơi trên mái lá"),
                ]);
                using var answer = await browser.PostAsync(Page, form, over);
                var said = await answer.Content.ReadAsStringAsync(over);
                tally.Answer(said.Contains("Too many attempts", StringComparison.Ordinal) ? "refused" : answer.StatusCode == HttpStatusCode.OK ? "hashed" : $"{(int)answer.StatusCode}");
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // The attack is over.
        }
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();
}
