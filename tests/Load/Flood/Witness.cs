using System.Diagnostics;
using System.Net;
using AiTalent.Load.Timing;

namespace AiTalent.Load.Flood;

/// <summary>Represents another client, which opens the catalogue and checks liveness, each time over a new connection.</summary>
internal sealed class Witness(IPEndPoint server)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public Latencies Catalogue { get; } = new();

    public Latencies Health { get; } = new();

    public int Failed { get; private set; }

    public async Task WatchAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await AskAsync("/vi/courses", Catalogue);
            await AskAsync("/health/live", Health);
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private async Task AskAsync(string path, Latencies times)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://{server}"), Timeout = Patience };
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await http.GetAsync(path);
            await answer.Content.ReadAsByteArrayAsync();
            if (answer.StatusCode != HttpStatusCode.OK)
                Failed++;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            Failed++;
        }

        times.Add(Stopwatch.GetTimestamp() - began);
    }
}
