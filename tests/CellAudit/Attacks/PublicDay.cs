using AiTalent.CellAudit.Tables;

namespace AiTalent.CellAudit.Attacks;

/// <summary>What everybody knows of one day.</summary>
/// <param name="Wholes">The figures of the nation, or of a country.</param>
/// <param name="Tables">By how the cells are cut.</param>
/// <param name="Calendars">Of the whole, by measure.</param>
/// <param name="Taken">Seats taken in each run, which anybody may watch; null where it is left out.</param>
public sealed record PublicDay(
    DateOnly Day, Func<string, Range> Wholes, IReadOnlyDictionary<string, TotalsTable> Tables, IReadOnlyDictionary<string, ReleaseCalendar> Calendars,
    IReadOnlyDictionary<string, long>? Taken)
{
    public string Name => $"{Day:yyyy-MM-dd}";

    /// <summary>A cell at the end of the day: as it was released, and what may have come since.</summary>
    public Range Cell(string by, string key, string measure)
    {
        if (Calendars[measure].Newest(Day) is not { } release || IsLeftOut(by, measure))
            return Range.Unknown;
        var known = ShownFigure.Rounded(Tables[by].Shown(key, measure));
        return release.Moved == 0 && release.Day == Day ? known
            : !Measures.Growing.Contains(measure) ? Range.Unknown
            : known with { Upper = AddsUp(by, measure) ? known.Upper + release.Moved : Range.Most };
    }

    /// <summary>Who takes part is not shown where the seats that are taken tell the rest.</summary>
    private static bool IsLeftOut(string by, string measure) =>
        measure is "enrolled" or "offered" or "activeLearners" && by is ("institution" or "course" or "course-run" or "partnership");

    /// <summary>A person learns in several runs, so that a run may gain a learner whom the nation had before; nobody lives in two provinces.</summary>
    private static bool AddsUp(string by, string measure) => measure != "learners" || by == "province";

    public bool IsHidden(string by, string key, string measure) => Tables[by].Shown(key, measure) is null;
}
