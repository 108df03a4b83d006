using AiTalent.CellAudit.Tables;

namespace AiTalent.CellAudit.Attacks;

/// <summary>Represents the public knowledge about one day.</summary>
/// <param name="Wholes">The figures of the nation or of a country.</param>
/// <param name="Tables">The tables, by cut.</param>
/// <param name="Calendars">The release calendars of the whole, by measure.</param>
/// <param name="Taken">Occupied seats in each run, which anyone may observe; null if omitted.</param>
public sealed record PublicDay(
    DateOnly Day, Func<string, Range> Wholes, IReadOnlyDictionary<string, TotalsTable> Tables, IReadOnlyDictionary<string, ReleaseCalendar> Calendars,
    IReadOnlyDictionary<string, long>? Taken)
{
    public string Name => $"{Day:yyyy-MM-dd}";

    /// <summary>Returns the range of a cell at the end of the day: its released value and the possible change since.</summary>
    public Range Cell(string by, string key, string measure)
    {
        if (Calendars[measure].Newest(Day) is not { } release || IsLeftOut(by, measure))
            return Range.Unknown;
        var known = ShownFigure.Rounded(Tables[by].Shown(key, measure));
        return release.Moved == 0 && release.Day == Day ? known
            : !Measures.Growing.Contains(measure) ? Range.Unknown
            : known with { Upper = AddsUp(by, measure) ? known.Upper + release.Moved : Range.Most };
    }

    /// <summary>True if the measure is not shown because the occupied seats would reveal the rest.</summary>
    private static bool IsLeftOut(string by, string measure) =>
        measure is "enrolled" or "offered" or "activeLearners" && by is ("institution" or "course" or "course-run" or "partnership");

    /// <summary>
    /// True if the cells add up. A person may learn in several runs, so a run may gain a learner whom the nation already counts; nobody
    /// lives in two provinces.
    /// </summary>
    private static bool AddsUp(string by, string measure) => measure != "learners" || by == "province";

    public bool IsHidden(string by, string key, string measure) => Tables[by].Shown(key, measure) is null;
}
