using AiTalent.CellAudit.Tables;

namespace AiTalent.CellAudit.Attacks;

/// <summary>
/// Attacks enrolment counts in the teaching tables: the nation is the sum of its institutions, an institution and a course are the sums of
/// their runs, and the statuses that occupy a seat add up to the run's occupied seats. Growing measures never fall from one day to the
/// next.
/// </summary>
public static class TeachingAttack
{
    /// <param name="days">The days in order.</param>
    public static IReadOnlyList<Recovered> Run(Catalogue catalogue, IReadOnlyList<PublicDay> days, IReadOnlyList<string> measures, Tally tally, Random random)
    {
        using var system = new LinearSystem();
        var targets = new List<Target>();
        Dictionary<(string Run, string Measure), int>? before = null;
        foreach (var day in days)
        {
            var cells = Add(system, catalogue, day, measures);
            targets.AddRange(Targets(catalogue, day, measures, cells));
            if (before is not null)
            {
                foreach (var (cell, variable) in cells.Where(cell => Measures.Growing.Contains(cell.Key.Measure)))
                {
                    Term[] change = [new(variable), new(before[cell], -1)];
                    system.Relate(Range.Unknown, change);
                    targets.Add(new Target($"{day.Name} course-run {cell.Run} change of {cell.Measure}", change));
                }
            }

            before = cells;
        }

        tally.Tried(targets.Count);
        return Recovery.Of(system, targets, random);
    }

    private static Dictionary<(string Run, string Measure), int> Add(LinearSystem system, Catalogue catalogue, PublicDay day, IReadOnlyList<string> measures)
    {
        var cells = catalogue.Runs.SelectMany(run => measures.Select(measure => (Cell: (run.Id, measure), Variable: system.Add(day.Cell("course-run", run.Id, measure)))))
            .ToDictionary(cell => cell.Cell, cell => cell.Variable);
        foreach (var measure in measures)
        {
            IEnumerable<Term> Sum(IEnumerable<CourseRun> runs) => runs.Select(run => new Term(cells[(run.Id, measure)]));
            system.Relate(day.Wholes(measure), Sum(catalogue.Runs));
            foreach (var course in catalogue.Runs.GroupBy(run => run.CourseId))
                system.Relate(day.Cell("course", course.Key, measure), Sum(course));
            foreach (var institution in catalogue.Runs.GroupBy(run => run.InstitutionId))
                system.Relate(day.Cell("institution", institution.Key, measure), Sum(institution));
        }

        if (day.Taken is { } taken && Measures.OfSeats.All(measures.Contains))
        {
            foreach (var run in catalogue.Runs)
                system.Relate(Range.Exactly(taken.GetValueOrDefault(run.Id)), Measures.OfSeats.Select(measure => new Term(cells[(run.Id, measure)])));
        }

        return cells;
    }

    private static IEnumerable<Target> Targets(Catalogue catalogue, PublicDay day, IReadOnlyList<string> measures, Dictionary<(string Run, string Measure), int> cells)
    {
        (string By, Func<CourseRun, string> KeyOf)[] cuts = [("course-run", run => run.Id), ("course", run => run.CourseId), ("institution", run => run.InstitutionId)];
        // The numbers of participants, waiting learners and offers are not secret.
        foreach (var measure in measures.Where(Measures.Growing.Contains))
        {
            foreach (var (by, keyOf) in cuts)
            {
                foreach (var cell in catalogue.Runs.GroupBy(keyOf).Where(cell => day.IsHidden(by, cell.Key, measure)))
                    yield return new Target($"{day.Name} {by} {cell.Key} {measure}", [.. cell.Select(run => new Term(cells[(run.Id, measure)]))]);
            }
        }
    }
}
