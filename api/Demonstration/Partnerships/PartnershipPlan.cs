using System.Globalization;
using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;

namespace AiTalent.Api.Demonstration.Partnerships;

/// <summary>Plans agreements between companies and universities; their pledged seats are reserved in runs.</summary>
internal static class PartnershipPlan
{
    private const int Active = 40;
    private const int Proposed = 4;
    private const int Drafts = 3;

    public static IReadOnlyList<PlannedPartnership> Make(InstitutionPlan institutions, RunPlan runs, Calendar calendar)
    {
        var byUniversity = runs.Runs.Where(run => !run.IsReserved && run.OpenSeats is not null).ToLookup(run => run.Course.Institution.Id);
        return [.. Enumerable.Range(0, Active + Proposed + Drafts).Select(number => Plan(number, institutions, byUniversity, calendar))];
    }

    private static PlannedPartnership Plan(int number, InstitutionPlan institutions, ILookup<Guid, PlannedRun> runs, Calendar calendar)
    {
        var dice = new SeededRandom("partnership", number);
        var company = institutions.Companies[number % institutions.Companies.Count];
        var universities = number == 0 ? [institutions["HUST"], institutions["KAIST"]] : Universities(institutions, company, dice);
        var status = number < Active ? PartnershipStatus.Active : number < Active + Proposed ? PartnershipStatus.Proposed : PartnershipStatus.Draft;
        var startsOn = calendar.Day(-dice.Between(60, 530));
        var name = number.ToString(CultureInfo.InvariantCulture);
        var id = DemonstrationIds.Of("partnership", name);
        var pledgeId = DemonstrationIds.Of("pledge", name);
        var allotments = status == PartnershipStatus.Active ? Allot(id, pledgeId, universities, startsOn, runs, dice) : [];
        var pledged = (int)Math.Ceiling(Math.Max(40, allotments.Sum(allotment => allotment.Seats)) * dice.Between(1.1, 1.8) / 10) * 10;
        return new PlannedPartnership(
            id, Define(company, universities, startsOn, dice), status, new Pledge(pledgeId, PledgeKind.Seats, pledged, company.Id), allotments);
    }

    private static PlannedInstitution[] Universities(InstitutionPlan institutions, PlannedInstitution company, SeededRandom dice)
    {
        PlannedInstitution One(string country) => dice.Pick([.. institutions.Universities.Where(university => university.Country == country)]);
        return company.Country == "KR" || dice.Falls(0.4) ? [One("VN"), One("KR")] : [One("VN")];
    }

    private static PartnershipDefinition Define(PlannedInstitution company, PlannedInstitution[] universities, DateOnly startsOn, SeededRandom dice)
    {
        var (name, others) = (company.Definition.Name, string.Join(" – ", universities.Select(university => university.ShortName)));
        return new PartnershipDefinition(
            new LocalizedText($"{name.Vi} và {others}: đào tạo nhân lực AI", $"{name.Ko} · {others} AI 인재 양성 협약", $"{name.En} and {others}: training AI talent"),
            new ValueList<Guid>([company.Id, .. universities.Select(university => university.Id)]),
            startsOn,
            dice.Falls(0.8) ? startsOn.AddYears(dice.Between(2, 4)) : null);
    }

    private static List<PlannedAllotment> Allot(
        Guid id, Guid pledgeId, PlannedInstitution[] universities, DateOnly startsOn, ILookup<Guid, PlannedRun> runs, SeededRandom dice)
    {
        var candidates = universities.SelectMany(university => runs[university.Id]).Where(run => run.StartsOn > startsOn).ToList();
        dice.Shuffle(candidates);
        var allotments = new List<PlannedAllotment>();
        foreach (var run in candidates.Take(dice.Between(2, 6)))
        {
            var allotment = new PlannedAllotment(DemonstrationIds.Of("allotment", $"{id}/{run.Id}"), run.Id, run.Course.Institution.Id, dice.Between(5, 25));
            run.Reserve(new Block(allotment.Id, id, pledgeId, allotment.Seats));
            allotments.Add(allotment);
        }

        return allotments;
    }
}
