using AiTalent.Load.Http;
using AiTalent.Load.Timing;

namespace AiTalent.Load.Nation;

/// <summary>An analyst of the ministry, who opens one view after the other.</summary>
internal sealed class Analyst(PageBrowser browser, IReadOnlyList<MinistryView> views)
{
    private readonly Latencies[] _times = [.. views.Select(_ => new Latencies())];

    public IEnumerable<(MinistryView View, Latencies Times)> Seen => views.Zip(_times);

    /// <summary>Every view once, unmeasured.</summary>
    public async Task LookAroundAsync(CancellationToken cancellationToken)
    {
        foreach (var view in views)
            await browser.OpenAsync(view.Path, cancellationToken);
    }

    /// <summary>Round after round, until it is over; each view at least once.</summary>
    public async Task WatchUntilAsync(Task over, CancellationToken cancellationToken)
    {
        for (var i = 0; i < views.Count || !over.IsCompleted; i++)
            _times[i % views.Count].Add((await browser.OpenAsync(views[i % views.Count].Path, cancellationToken)).Took);
    }
}
