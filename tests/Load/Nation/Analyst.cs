using AiTalent.Load.Http;
using AiTalent.Load.Timing;

namespace AiTalent.Load.Nation;

/// <summary>Represents a ministry analyst who opens one view after the other.</summary>
internal sealed class Analyst(PageBrowser browser, IReadOnlyList<MinistryView> views)
{
    private readonly Latencies[] _times = [.. views.Select(_ => new Latencies())];

    public IEnumerable<(MinistryView View, Latencies Times)> Seen => views.Zip(_times);

    /// <summary>Opens every view once, unmeasured.</summary>
    public async Task LookAroundAsync(CancellationToken cancellationToken)
    {
        foreach (var view in views)
            await browser.OpenAsync(view.Path, cancellationToken);
    }

    /// <summary>Opens the views in rounds until the end; each view at least once.</summary>
    public async Task WatchUntilAsync(Task over, CancellationToken cancellationToken)
    {
        for (var i = 0; i < views.Count || !over.IsCompleted; i++)
            _times[i % views.Count].Add((await browser.OpenAsync(views[i % views.Count].Path, cancellationToken)).Took);
    }
}
