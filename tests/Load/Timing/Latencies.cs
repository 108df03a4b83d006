using System.Diagnostics;
using System.Numerics;

namespace AiTalent.Load.Timing;

/// <summary>Represents a histogram of durations from one microsecond on, exact to about 3 %.</summary>
internal sealed class Latencies
{
    private const int StepBits = 5;
    private const int Steps = 1 << StepBits;
    private readonly long[] _counts = new long[Steps * 40];

    public long Count { get; private set; }

    /// <param name="duration">The duration in ticks of <see cref="Stopwatch"/>.</param>
    public void Add(long duration) => Add(Math.Max(0, duration) * 1_000_000 / Stopwatch.Frequency, times: 1);

    public void Add(Latencies other)
    {
        for (var i = 0; i < _counts.Length; i++)
            _counts[i] += other._counts[i];
        Count += other.Count;
    }

    /// <param name="share">The share; 0.5 is the median.</param>
    /// <returns>Milliseconds; the upper end of the bucket.</returns>
    public double Percentile(double share)
    {
        var rank = (long)Math.Ceiling(Count * share);
        var seen = 0L;
        for (var i = 0; i < _counts.Length; i++)
        {
            seen += _counts[i];
            if (seen >= rank && seen > 0)
                return UpperEnd(i) / 1000.0;
        }

        return 0;
    }

    private void Add(long microseconds, long times)
    {
        _counts[BucketOf(microseconds)] += times;
        Count += times;
    }

    private static int BucketOf(long microseconds)
    {
        if (microseconds < Steps)
            return (int)microseconds;
        var shift = BitOperations.Log2((ulong)microseconds) - StepBits;
        return ((shift + 1) << StepBits) + (int)(microseconds >> shift) - Steps;
    }

    private static long UpperEnd(int bucket)
    {
        if (bucket < Steps)
            return bucket;
        var shift = (bucket >> StepBits) - 1;
        return ((bucket & (Steps - 1)) + Steps + 1L << shift) - 1;
    }
}
