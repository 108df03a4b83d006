using AiTalent.CellAudit.Tables;

namespace AiTalent.CellAudit.Attacks;

/// <summary>
/// Attacks the learners of one day, who are counted once under each key: a course and an institution have at least as many as any of their
/// runs and at most the sum of all runs, and a run has at least those who take part in it or have finished it.
/// </summary>
public static class LearnerAttack
{
    private static readonly (string By, Func<CourseRun, string> KeyOf)[] Greater = [("course", run => run.CourseId), ("institution", run => run.InstitutionId)];

    public static IReadOnlyList<Recovered> Run(Catalogue catalogue, PublicDay day, Tally tally, Random random)
    {
        using var system = new LinearSystem();
        var targets = new List<Target>();
        foreach (var measure in (string[])["learners", "activeLearners"])
        {
            var runs = catalogue.Runs.ToDictionary(run => run.Id, run => system.Add(day.Cell("course-run", run.Id, measure)));
            targets.AddRange(runs.Where(run => day.IsHidden("course-run", run.Key, measure)).Select(run => Named(day, "course-run", run.Key, measure, run.Value)));
            foreach (var (by, keyOf) in Greater)
            {
                foreach (var parts in catalogue.Runs.GroupBy(keyOf))
                {
                    var whole = system.Add(day.Cell(by, parts.Key, measure));
                    system.Relate(Range.Unknown, parts.Select(run => new Term(runs[run.Id])).Append(new Term(whole, -1)));
                    foreach (var run in parts)
                        system.Relate(Range.Unknown, new Term(whole), new Term(runs[run.Id], -1));
                    if (day.IsHidden(by, parts.Key, measure))
                        targets.Add(Named(day, by, parts.Key, measure, whole));
                }
            }

            if (measure == "learners" && day.Taken is { } taken)
            {
                foreach (var run in catalogue.Runs)
                    system.Relate(new Range(taken.GetValueOrDefault(run.Id), Range.Most), new Term(runs[run.Id]));
            }
        }

        tally.Tried(targets.Count);
        return Recovery.Of(system, targets, random);
    }

    private static Target Named(PublicDay day, string by, string key, string measure, int variable) => new($"{day.Name} {by} {key} {measure}", [new(variable)]);
}
