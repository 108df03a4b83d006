using AiTalent.Application.Cohorts.Imports;
using AiTalent.Load.Timing;

namespace AiTalent.Load.LearnerImports;

/// <summary>Represents another user who reads the catalogue, page after page, during the import.</summary>
internal sealed class Neighbour(RegistrarBrowser browser)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <returns>The duration of each page until the end.</returns>
    public async Task<Latencies> ReadUntilAsync(Task over, CancellationToken cancellationToken)
    {
        var times = new Latencies();
        while (!over.IsCompleted)
        {
            times.Add((await browser.OpenAsync("/vi/courses", cancellationToken)).Took);
            await Task.Delay(Pause, cancellationToken);
        }

        await over;
        return times;
    }
}
