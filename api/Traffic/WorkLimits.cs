namespace AiTalent.Api.Traffic;

/// <summary>Limits for one kind of costly work.</summary>
internal sealed record WorkLimits
{
    /// <summary>Maximum concurrent requests, 0 to 1,000; 0 means half of the processors and at least one. Default: 0.</summary>
    public int AtOnce { get; init; }

    /// <summary>Maximum requests waiting for a turn, 0 to 10,000. Default: 64.</summary>
    public int MaxWaiting { get; init; } = 64;

    /// <summary>Maximum requests of one client running or waiting, 1 to 10,000. Default: 16.</summary>
    public int MaxPerClient { get; init; } = 16;

    public int Permits => AtOnce > 0 ? AtOnce : Math.Max(1, Environment.ProcessorCount / 2);

    /// <param name="section">The name of the configuration section.</param>
    public IEnumerable<string> Problems(string section)
    {
        if (AtOnce is < 0 or > 1_000)
            yield return $"{section}:AtOnce must be 0 to 1000.";
        if (MaxWaiting is < 0 or > 10_000)
            yield return $"{section}:MaxWaiting must be 0 to 10000.";
        if (MaxPerClient is < 1 or > 10_000)
            yield return $"{section}:MaxPerClient must be 1 to 10000.";
    }
}
