namespace AiTalent.Api.Traffic;

/// <summary>Holds the queues of costly requests, separate from each other and from cheap requests.</summary>
internal sealed class CostlyWork(TrafficOptions options, TimeProvider time) : IDisposable
{
    /// <summary>Costly reads of the API, and files.</summary>
    public WorkQueue Reads { get; } = new(options.Reads, time);

    /// <summary>Anonymous pages.</summary>
    public WorkQueue Pages { get; } = new(options.Pages, time);

    public void Dispose()
    {
        Reads.Dispose();
        Pages.Dispose();
    }
}
