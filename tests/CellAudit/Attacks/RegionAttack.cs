using AiTalent.CellAudit.Tables;

namespace AiTalent.CellAudit.Attacks;

/// <summary>
/// Attacks the provinces of one country over many days: they add up to the country in every measure, because a learner lives in one, and
/// growing measures never fall.
/// </summary>
public static class RegionAttack
{
    /// <param name="provinces">All provinces of the country.</param>
    /// <param name="days">The days in order; their wholes are the country's figures.</param>
    public static IReadOnlyList<Recovered> Run(IReadOnlyList<string> provinces, IReadOnlyList<PublicDay> days, Tally tally, Random random)
    {
        using var system = new LinearSystem();
        var targets = new List<Target>();
        Dictionary<(string Province, string Measure), int>? before = null;
        foreach (var day in days)
        {
            var cells = provinces.SelectMany(province => Measures.All.Select(measure => (Cell: (Province: province, Measure: measure), Variable: system.Add(day.Cell("province", province, measure)))))
                .ToDictionary(cell => cell.Cell, cell => cell.Variable);
            foreach (var measure in Measures.All)
                system.Relate(day.Wholes(measure), provinces.Select(province => new Term(cells[(province, measure)])));
            foreach (var (smaller, greater) in Measures.Ordered)
            {
                foreach (var province in provinces)
                    system.Relate(Range.Unknown, new Term(cells[(province, greater)]), new Term(cells[(province, smaller)], -1));
            }

            foreach (var (cell, variable) in cells)
            {
                if (day.IsHidden("province", cell.Province, cell.Measure))
                    targets.Add(new Target($"{day.Name} province {cell.Province} {cell.Measure}", [new(variable)]));
                if (before is null)
                    continue;
                Term[] change = [new(variable), new(before[cell], -1)];
                if (Measures.Growing.Contains(cell.Measure))
                    system.Relate(Range.Unknown, change);
                targets.Add(new Target($"{day.Name} province {cell.Province} change of {cell.Measure}", change));
            }

            before = cells;
        }

        tally.Tried(targets.Count);
        return Recovery.Of(system, targets, random);
    }
}
