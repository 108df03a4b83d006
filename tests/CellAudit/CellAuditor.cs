using AiTalent.CellAudit.Attacks;
using AiTalent.CellAudit.Tables;

namespace AiTalent.CellAudit;

/// <summary>
/// Attempts to recover small cells from the public responses for some days, and from the occupied seats of each run on those days, which
/// anyone may have observed.
/// </summary>
/// <param name="answers">The public responses.</param>
/// <param name="watched">Source of the seats occupied on past days and of the release days; nothing else of it is used.</param>
public sealed class CellAuditor(PublicAnswers answers, PublicAnswers watched)
{
    private static readonly string[] Cuts = ["institution", "programme", "course", "course-run"];
    private static readonly string[][] CheckTeaching = [["enrolled", "offered", "completed", "failed"], ["withdrawn"]];

    public async Task<AuditReport> RunAsync(AuditOptions options, CancellationToken cancellationToken)
    {
        var catalogue = await answers.CatalogueAsync(cancellationToken);
        var nation = await PublicDays.OfNationAsync(answers, watched, Cuts, options.Days, cancellationToken);
        var random = new Random(options.Seed);
        var parts = new List<AuditPart>();
        foreach (var measures in CheckTeaching)
        {
            parts.Add(Try($"{string.Join(", ", measures.Where(Measures.Growing.Contains))} by institution, course and run, two days at a time", tally =>
                nation.Zip(nation.Skip(1)).SelectMany(days => TeachingAttack.Run(catalogue, [days.First, days.Second], measures, tally, random))));
        }

        parts.Add(Try("learners and credentials by institution, programme, course and run, each day", tally => nation.SelectMany(day =>
            AwardAttack.Run(catalogue, day, tally, random).Concat(LearnerAttack.Run(catalogue, day, tally, random)))));
        foreach (var country in await PublicDays.CountriesAsync(answers, options.Days[^1], cancellationToken))
        {
            var days = await PublicDays.OfCountryAsync(answers, watched, country.Key, options.Days, cancellationToken);
            parts.Add(Try($"all measures by province of {country.Key}, all days together", tally => RegionAttack.Run(country.Value, days, tally, random)));
        }

        return new AuditReport(parts);
    }

    private static AuditPart Try(string name, Func<Tally, IEnumerable<Recovered>> attack)
    {
        var tally = new Tally();
        var recovered = attack(tally).DistinctBy(one => one.Name).ToList();
        return new AuditPart(name, tally.Count, recovered);
    }
}
