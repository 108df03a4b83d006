namespace AiTalent.CellAudit;

/// <summary>
/// Finds the targets that can have only one value, and of these the small ones. Solutions in many directions show that most targets are
/// free; the remaining ones are bounded individually.
/// </summary>
public static class Recovery
{
    /// <summary>The largest count that must not be recovered.</summary>
    public const int Greatest = 4;

    private const int MaxIdleRounds = 4;
    private const int MaxRounds = 60;

    /// <exception cref="InconsistentKnowledgeException">No solution satisfies the known facts.</exception>
    public static IReadOnlyList<Recovered> Of(LinearSystem system, IReadOnlyList<Target> targets, Random random)
    {
        var open = targets.ToDictionary(target => target, _ => (Least: double.PositiveInfinity, Greatest: double.NegativeInfinity));
        for (var (round, idle) = (0, 0); open.Count > 0 && round < MaxRounds && idle < MaxIdleRounds; round++)
        {
            // First all upwards and all downwards, then in random directions.
            var solution = system.Maximise(open.Keys.SelectMany(target => Turned(target, round switch { 0 => 1, 1 => -1, _ => random.Next(2) == 0 ? 1 : -1 })).ToList());
            var free = 0;
            foreach (var target in open.Keys.ToList())
            {
                var (value, seen) = (solution.Of(target.Sum), open[target]);
                open[target] = seen = (Math.Min(seen.Least, value), Math.Max(seen.Greatest, value));
                // The range contains two integers.
                if (Math.Floor(seen.Greatest + Solution.Tolerance) > Math.Ceiling(seen.Least - Solution.Tolerance) && open.Remove(target))
                    free++;
            }

            idle = free > 0 ? 0 : idle + 1;
        }

        return [.. open.Where(target => IsSmall(target.Value.Least) || IsSmall(target.Value.Greatest)).Select(target => Bounded(system, target.Key)).OfType<Recovered>()];
    }

    private static Recovered? Bounded(LinearSystem system, Target target)
    {
        var range = system.Bound(target.Sum);
        return range.Width == 0 && IsSmall(range.Lower) ? new Recovered(target.Name, (int)range.Lower) : null;
    }

    private static bool IsSmall(double value) => Math.Abs(value) is > Solution.Tolerance and < Greatest + 1 - Solution.Tolerance;

    private static IEnumerable<Term> Turned(Target target, int sign) => target.Sum.Select(term => term with { Factor = term.Factor * sign });
}
