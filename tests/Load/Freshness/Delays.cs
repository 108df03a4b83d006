using AiTalent.Load.Timing;

namespace AiTalent.Load.Freshness;

/// <summary>Calculates from acknowledgements and received updates how long each client took to learn of each.</summary>
internal static class Delays
{
    /// <param name="acknowledged">The acknowledgements, in any order.</param>
    /// <param name="told">The updates of one client and topic, in order of time; positions never fall.</param>
    /// <returns>Number of acknowledgements that the client never received.</returns>
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
