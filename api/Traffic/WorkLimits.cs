namespace AiTalent.Api.Traffic;

/// <summary>How much of one kind of costly work is done at once.</summary>
internal sealed record WorkLimits
{
    /// <summary>How much is worked on at once, 0 to 1,000; 0 is half of the processors and at least one. Default: 0.</summary>
    public int AtOnce { get; init; }

    /// <summary>How many requests wait for their turn, 0 to 10,000. Default: 64.</summary>
    public int MaxWaiting { get; init; } = 64;

    /// <summary>How many requests of one client are worked on or wait, 1 to 10,000. Default: 16.</summary>
    public int MaxPerClient { get; init; } = 16;

    public int Permits => AtOnce > 0 ? AtOnce : Math.Max(1, Environment.ProcessorCount / 2);

    /// <param name="section">The name of the section that the settings stand in.</param>
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
