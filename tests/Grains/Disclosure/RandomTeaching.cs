using AiTalent.CellAudit.Attacks;
using AiTalent.CellAudit.Tables;
using AiTalent.ReadModel.Totals;
using Exact = System.Collections.Generic.IReadOnlyDictionary<(string Run, string Measure), long>;
using Measures = AiTalent.CellAudit.Tables.Measures;
using PublicTable = AiTalent.CellAudit.Tables.TotalsTable;
using Range = AiTalent.CellAudit.Range;
using Totals = AiTalent.ReadModel.Totals.Measures;

namespace AiTalent.Grains.Tests.Disclosure;

/// <summary>Generates a country's runs, their events by day, and the public tables of them.</summary>
internal sealed class RandomTeaching(Catalogue catalogue, IReadOnlyList<Exact> days)
{
    public static readonly DateOnly First = new(2026, 3, 2);

    private static readonly (string By, Func<CourseRun, string> KeyOf)[] Cuts =
        [("course-run", run => run.Id), ("course", run => run.CourseId), ("institution", run => run.InstitutionId)];

    public Catalogue Catalogue => catalogue;

    public IReadOnlyList<PublicDay> Public()
    {
        var nation = days.Index().Select(day => (First.AddDays(day.Index), (IReadOnlyDictionary<string, long>)MeasureNames.ToDictionary(measure => measure, measure => Nation(day.Item, measure)))).ToList();
        var calendars = MeasureNames.ToDictionary(measure => measure, measure => new ReleaseCalendar(nation, measure));
        return [.. days.Index().Select(day => Public(First.AddDays(day.Index), day.Item, calendars))];
    }

    private static IReadOnlyList<string> MeasureNames => Measures.OfSeats;

    private PublicDay Public(DateOnly day, Exact exact, Dictionary<string, ReleaseCalendar> calendars)
    {
        var released = new ReleaseDays(days.Index().Select(past => (First.AddDays(past.Index), National(past.Item))), day);
        Dictionary<string, long> Cell(IEnumerable<CourseRun> runs) => MeasureNames
            .Select(measure => (Measure: measure, Shown: PublicFigure.IsShown(TotalKind.CourseRun, MeasureOf(measure)) && released.Last(MeasureOf(measure)) is { } last ? PublicFigure.Of(runs.Sum(run => On(last)[(run.Id, measure)])) : null))
            .Where(figure => figure.Shown is not null).ToDictionary(figure => figure.Measure, figure => figure.Shown!.Value);
        var nation = MeasureNames.ToDictionary(measure => measure, measure => Nation(exact, measure));
        var tables = Cuts.ToDictionary(cut => cut.By, cut => new PublicTable(
            nation, catalogue.Runs.GroupBy(cut.KeyOf).ToDictionary(cell => cell.Key, cell => (IReadOnlyDictionary<string, long>)Cell(cell))));
        return new PublicDay(
            day, measure => Range.Exactly(nation[measure]), tables, calendars,
            catalogue.Runs.ToDictionary(run => run.Id, run => MeasureNames.Sum(measure => exact[(run.Id, measure)])));
    }

    public long Failed(DateOnly day, CourseRun run) => On(day)[(run.Id, "failed")];

    private Exact On(DateOnly day) => days[day.DayNumber - First.DayNumber];

    private static long Nation(Exact exact, string measure) => exact.Where(cell => cell.Key.Measure == measure).Sum(cell => cell.Value);

    private static Totals National(Exact exact) => Totals.Zero with
    {
        Enrolled = Nation(exact, "enrolled"),
        Offered = Nation(exact, "offered"),
        Completed = Nation(exact, "completed"),
        Failed = Nation(exact, "failed"),
    };

    private static Measure MeasureOf(string name) => Enum.Parse<Measure>(name, ignoreCase: true);
}
