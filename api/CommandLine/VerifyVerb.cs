using System.CommandLine;
using AiTalent.EventStore;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Verification;

namespace AiTalent.Api.CommandLine;

/// <summary>
/// Implements <c>verify</c>: recounts the log and compares the result; exit code 1 if anything differs. A server may be running.
/// </summary>
internal static class VerifyVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static Command Create(SharedOptions options)
    {
        var verb = new Command("verify", "Recounts every total from the log. Exits with 1 if one differs.");
        verb.SetAction(parsed => RunAsync(options.Storage(parsed)));
        return verb;
    }

    private static async Task<int> RunAsync(StorageOptions storage)
    {
        await ExistingData.RequireLogAsync(storage);
        await using var services = StoredData.Open(storage);
        await CatchUpAsync(services);
        var report = await services.GetRequiredService<LogVerification>().RunAsync(progress: null, CancellationToken.None);
        foreach (var difference in report.Findings)
            await Console.Out.WriteLineAsync(Line(difference));
        foreach (var twice in report.Doubles)
            await Console.Out.WriteLineAsync($"note: learner {twice.LearnerId} has seats in {twice.Runs} runs of course {twice.CourseId}");
        await Console.Out.WriteLineAsync(
            $"Recounted {report.Events:N0} events and compared {report.Checks:N0} figures at position {report.Position:N0}: {report.Found:N0} differences.");
        return report.Found == 0 ? 0 : 1;
    }

    private static async Task CatchUpAsync(ServiceProvider services)
    {
        try
        {
            await StoredData.InitialiseAsync(services);
            while ((await services.GetRequiredService<Projector>().CatchUpAsync(CancellationToken.None)).HasMore)
            {
                // Reads the whole log in batches.
            }
        }
        catch (DataFolderInUseException)
        {
            // The server that holds the folder keeps the read model current and will soon have projected the rest.
            var head = await services.GetRequiredService<IEventStore>().ReadHeadAsync(CancellationToken.None);
            await services.GetRequiredService<ReadModelFreshness>().WaitForAsync(head, Patience, CancellationToken.None);
        }
    }

    private static string Line(Difference d) =>
        $"{d.Kind} {d.Key}{(d.Day is { } day ? $" {day:yyyy-MM-dd}" : "")} {d.Measure}: expected {d.Expected}, found {d.Actual}";
}
