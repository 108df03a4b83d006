namespace AiTalent.Api.Traffic;

/// <summary>The queues that costly requests wait in, apart from each other and from everything cheap.</summary>
internal sealed class CostlyWork(TrafficOptions options, TimeProvider time) : IDisposable
{
    /// <summary>Costly reads of the API, and files.</summary>
    public WorkQueue Reads { get; } = new(options.Reads, time);

    /// <summary>Pages for nobody in particular.</summary>
    public WorkQueue Pages { get; } = new(options.Pages, time);

    public void Dispose()
    {
        Reads.Dispose();
        Pages.Dispose();
    }
}
