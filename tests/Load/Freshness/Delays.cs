using AiTalent.Load.Timing;

namespace AiTalent.Load.Freshness;

/// <summary>From acknowledgements and what clients were told to how long each client took to know of each.</summary>
internal static class Delays
{
    /// <param name="acknowledged">In any order.</param>
    /// <param name="told">Of one client and topic, in the order of time; positions never fall.</param>
    /// <returns>How many the client never came to know of.</returns>
    public static int Add(Latencies latencies, IEnumerable<(long At, long Position)> acknowledged, IReadOnlyList<(long At, long Position)> told)
    {
        var (next, never) = (0, 0);
        foreach (var (at, position) in acknowledged.OrderBy(answer => answer.Position))
        {
            while (next < told.Count && told[next].Position < position)
                next++;
            if (next == told.Count)
                never++;
            else
                latencies.Add(told[next].At - at);
        }

        return never;
    }
}
