using System.Diagnostics;
using AiTalent.Load.Freshness;
using AiTalent.Load.Timing;
using Xunit;

namespace AiTalent.Api.Tests.Scenarios;

public sealed class MeasuringTests
{
    private static readonly long Millisecond = Stopwatch.Frequency / 1000;

    [Fact]
    public void Percentiles_are_exact_to_a_few_per_cent()
    {
        var latencies = new Latencies();
        for (var i = 1; i <= 1000; i++)
            latencies.Add(i * Millisecond);

        Assert.InRange(latencies.Percentile(0.5), 500, 520);
        Assert.InRange(latencies.Percentile(0.99), 990, 1030);
        Assert.Equal(1000, latencies.Count);
    }

    [Fact]
    public void A_client_knows_of_an_enrolment_with_the_first_snapshot_that_holds_it()
    {
        var latencies = new Latencies();

        var never = Delays.Add(
            latencies,
            [(0, 10), (100 * Millisecond, 11), (200 * Millisecond, 12)],
            [(5 * Millisecond, 9), (40 * Millisecond, 10), (300 * Millisecond, 11)]);

        Assert.Equal(1, never);
        Assert.Equal(2, latencies.Count);
        Assert.InRange(latencies.Percentile(1), 200, 207);
        Assert.InRange(latencies.Percentile(0.5), 40, 42);
    }
}
