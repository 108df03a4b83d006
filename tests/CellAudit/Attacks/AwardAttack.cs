using AiTalent.CellAudit.Tables;

namespace AiTalent.CellAudit.Attacks;

/// <summary>
/// Attacks the credentials of one day: the national figure is the sum for programmes and for courses, an institution's figure is that of
/// its courses and its share of its programmes, and no more learners hold credentials than there are credentials.
/// </summary>
public static class AwardAttack
{
    private static readonly string[] Counted = ["credentials", "certified", "engineers"];

    public static IReadOnlyList<Recovered> Run(Catalogue catalogue, PublicDay day, Tally tally, Random random)
    {
        using var system = new LinearSystem();
        var targets = new List<Target>();
        var cells = new Dictionary<(string By, string Key, string Measure), int>();
        foreach (var (by, key) in Keys(catalogue))
        {
            foreach (var measure in Counted)
            {
                var variable = cells[(by, key, measure)] = system.Add(day.Cell(by, key, measure));
                if (day.IsHidden(by, key, measure))
                    targets.Add(new Target($"{day.Name} {by} {key} {measure}", [new(variable)]));
            }

            system.Relate(Range.Unknown, new Term(cells[(by, key, "credentials")]), new Term(cells[(by, key, "certified")], -1));
            system.Relate(Range.Unknown, new Term(cells[(by, key, "certified")]), new Term(cells[(by, key, "engineers")], -1));
        }

        Term Credentials(string by, string key, int factor = 1) => new(cells[(by, key, "credentials")], factor);
        system.Relate(day.Wholes("credentials"), Keys(catalogue).Where(cell => cell.By != "institution").Select(cell => Credentials(cell.By, cell.Key)));
        system.Relate(day.Wholes("credentials"), Keys(catalogue).Where(cell => cell.By == "institution").Select(cell => Credentials(cell.By, cell.Key)));
        var shares = catalogue.Programmes.ToDictionary(
            programme => programme.Key, programme => programme.Value.ToDictionary(institution => institution, _ => system.Add(Range.Unknown)));
        foreach (var (programme, parts) in shares)
            system.Relate(Range.Exactly(0), parts.Values.Select(part => new Term(part)).Append(Credentials("programme", programme, -1)));
        foreach (var institution in Institutions(catalogue))
        {
            system.Relate(
                Range.Exactly(0),
                catalogue.InstitutionOfCourse.Where(course => course.Value == institution).Select(course => Credentials("course", course.Key))
                    .Concat(shares.Values.Where(parts => parts.ContainsKey(institution)).Select(parts => new Term(parts[institution])))
                    .Append(Credentials("institution", institution, -1)));
        }

        tally.Tried(targets.Count);
        return Recovery.Of(system, targets, random);
    }

    private static List<(string By, string Key)> Keys(Catalogue catalogue) =>
    [
        .. Institutions(catalogue).Select(key => ("institution", key)), .. catalogue.InstitutionOfCourse.Keys.Select(key => ("course", key)),
        .. catalogue.Programmes.Keys.Select(key => ("programme", key)),
    ];

    private static IEnumerable<string> Institutions(Catalogue catalogue) =>
        catalogue.InstitutionOfCourse.Values.Concat(catalogue.Programmes.Values.SelectMany(institutions => institutions)).Distinct();
}
