using AiTalent.Application;

namespace AiTalent.Load.Oulad;

/// <summary>
/// Recounts the tables by the definitions of <c>expected-totals.json</c>: the expected totals of a part of the data set, which for the
/// whole equal that file.
/// </summary>
internal static class Recount
{
    public static ExpectedTotals Of(IReadOnlyCollection<Registration> registrations) => new(
        FiguresOf(registrations),
        registrations.Select(row => row.Presentation).Distinct().Count(),
        registrations.Select(row => row.Presentation.Module).Distinct().Count(),
        registrations.Where(row => row.IsPassed).Select(row => row.Student).Distinct().Count(),
        By(registrations, row => row.Presentation.Key),
        registrations.GroupBy(row => row.Presentation).ToDictionary(rows => rows.Key.Key, PeakOf),
        By(registrations, row => row.Presentation.Module),
        By(registrations, row => row.Region),
        PeaksOf(registrations));

    /// <summary>
    /// True if the registration is active at the end of a date: from the registration until the unregistration or the day after the last
    /// day.
    /// </summary>
    public static bool IsActive(Registration row, DateOnly date) =>
        row.RegisteredOn is { } day && row.Presentation.DateOf(day) <= date && date < EndOf(row);

    private static Dictionary<string, Figures> By(IEnumerable<Registration> registrations, Func<Registration, string> key) =>
        registrations.GroupBy(key).ToDictionary(rows => rows.Key, rows => FiguresOf([.. rows]));

    private static Figures FiguresOf(IReadOnlyCollection<Registration> rows) => new(
        rows.Count,
        rows.Select(row => row.Student).Distinct().Count(),
        rows.Count(row => row.RegisteredOn is null),
        rows.Count(row => row.UnregisteredOn is not null),
        rows.Count(row => row.UnregisteredOn > row.Presentation.Length),
        rows.Count(row => row.RegisteredOn < 0),
        rows.Count(IsThereAtTheEnd),
        rows.Count(row => IsThereAtTheEnd(row) && row.RegisteredOn <= row.Presentation.Length),
        rows.Count(row => row.RegisteredOn <= 0 && row.UnregisteredOn is null or > 0),
        rows.Count(row => row.IsPassed),
        rows.Count(row => row.Result == FinalResult.Fail),
        rows.Count(row => row.Result == FinalResult.Withdrawn));

    private static bool IsThereAtTheEnd(Registration row) => row.UnregisteredOn is not { } day || day > row.Presentation.Length;

    private static DateOnly EndOf(Registration row) =>
        row.Presentation.DateOf(Math.Min(row.UnregisteredOn ?? row.Presentation.DayAfterLast, row.Presentation.DayAfterLast));

    private static (int Active, int FirstDay) PeakOf(IGrouping<Presentation, Registration> rows)
    {
        var (most, date) = Peak(rows.Where(row => row.RegisteredOn is not null).Select(Span));
        return (most, date.DayNumber - rows.Key.FirstDate.DayNumber);
    }

    private static NationalPeaks PeaksOf(IReadOnlyCollection<Registration> registrations)
    {
        var dated = registrations.Where(row => row.RegisteredOn is not null).ToList();
        var (most, on) = Peak(dated.Select(Span));
        var (mostStudents, studentsOn) = Peak(dated.GroupBy(row => row.Student).SelectMany(rows => Union(rows.Select(Span))));
        return new NationalPeaks(most, on, mostStudents, studentsOn);
    }

    private static (DateOnly From, DateOnly To) Span(Registration row) => (row.Presentation.DateOf(row.RegisteredOn!.Value), EndOf(row));

    /// <summary>Returns one student's periods, with adjacent or overlapping ones merged.</summary>
    private static IEnumerable<(DateOnly From, DateOnly To)> Union(IEnumerable<(DateOnly From, DateOnly To)> spans)
    {
        (DateOnly From, DateOnly To)? open = null;
        foreach (var span in spans.Where(span => span.From < span.To).OrderBy(span => span.From))
        {
            if (open is { } before && span.From <= before.To)
            {
                open = (before.From, span.To > before.To ? span.To : before.To);
                continue;
            }

            if (open is { } done)
                yield return done;
            open = span;
        }

        if (open is { } last)
            yield return last;
    }

    private static (int Most, DateOnly First) Peak(IEnumerable<(DateOnly From, DateOnly To)> spans)
    {
        var changes = new SortedDictionary<DateOnly, int>();
        foreach (var (from, to) in spans.Where(span => span.From < span.To))
        {
            changes[from] = changes.GetValueOrDefault(from) + 1;
            changes[to] = changes.GetValueOrDefault(to) - 1;
        }

        var (active, most, first) = (0, 0, default(DateOnly));
        foreach (var (date, change) in changes)
        {
            active += change;
            if (active > most)
                (most, first) = (active, date);
        }

        return (most, first);
    }
}
