using System.Globalization;
using AiTalent.Load.Platform;

namespace AiTalent.Load.Oulad;

/// <summary>Compares the platform's totals with the expected totals of the data set.</summary>
internal sealed class Comparing(DataSet data, TotalsReader totals)
{
    private readonly Comparison _found = new();

    public async Task<Comparison> RunAsync(CancellationToken cancellationToken)
    {
        await NationAsync(cancellationToken);
        var runs = await totals.ReadAsync("course-run", null, cancellationToken);
        foreach (var presentation in data.Presentations)
        {
            var expected = data.Expected.ByPresentation[presentation.Key];
            AtTheEnd(presentation.Key, expected, runs.Of(Ids.Run(presentation).ToString()));
            await DuringAsync(presentation, expected, cancellationToken);
            await SeriesAsync(presentation, cancellationToken);
        }

        await PartsAsync("course", data.Expected.ByModule, module => Ids.Course(module).ToString(), cancellationToken);
        await PartsAsync("province", data.Expected.ByRegion, region => $"VN:{Regions.Provinces[region]}", cancellationToken);
        await ProvincesByMonthAsync(cancellationToken);
        return _found;
    }

    private async Task NationAsync(CancellationToken cancellationToken)
    {
        var expected = data.Expected;
        var days = await totals.ReadAsync("day", null, cancellationToken);
        AtTheEnd("all", expected.Overall, days.National);
        _found.Add("all", "credentials", expected.Overall.Certificates, days.National.Credentials);
        _found.Add("all", "students with a credential", expected.DistinctStudentsWithCertificate, days.National.Certified);
        _found.Add("all", "engineers (no such programme)", 0, days.National.Engineers);
        _found.Add("all", "presentations", expected.Presentations, (await totals.ReadAsync("course-run", null, cancellationToken)).Cells.Count);
        _found.Add("all", "modules", expected.Modules, (await totals.ReadAsync("course", null, cancellationToken)).Cells.Count);
        Peak("most active at once", expected.Peaks.Registrations, expected.Peaks.RegistrationsOn, days, cell => cell.Enrolled);
        Peak("most students active at once", expected.Peaks.Students, expected.Peaks.StudentsOn, days, cell => cell.ActiveLearners);
    }

    private void Peak(string figure, int expected, DateOnly expectedOn, TotalsSeen days, Func<Measures, long> measure)
    {
        var (on, most) = days.Cells.OrderBy(day => day.Key, StringComparer.Ordinal).Select(day => (day.Key, Most: measure(day.Value))).MaxBy(day => day.Most);
        _found.Add("all", figure, expected, most);
        _found.Add("all", $"{figure}: first on", expectedOn, DateOnly.Parse(on, CultureInfo.InvariantCulture));
    }

    private void AtTheEnd(string of, Figures expected, Measures got)
    {
        _found.Add(of, "registrations", expected.Registrations, got.Enrolled + got.Completed + got.Failed + got.Withdrawn);
        _found.Add(of, "distinct students", expected.DistinctStudents, got.Learners);
        _found.Add(of, "passed", expected.Certificates, got.Completed);
        _found.Add(of, "failed", expected.Failed, got.Failed);
        _found.Add(of, "withdrawn", expected.Withdrawn, got.Withdrawn);
        _found.Add(of, "active after the last day", 0, got.Enrolled + got.ActiveLearners);
    }

    private async Task DuringAsync(Presentation presentation, Figures expected, CancellationToken cancellationToken)
    {
        var before = await AtAsync(presentation, -1, cancellationToken);
        var start = await AtAsync(presentation, 0, cancellationToken);
        var end = await AtAsync(presentation, presentation.Length, cancellationToken);
        var unregistered = expected.Unregistrations - expected.UnregistrationsAfterLastDay - expected.UndatedAndUnregistered;
        _found.Add(presentation.Key, "registered before the start", expected.RegisteredBeforeStart, before.Enrolled + before.Withdrawn);
        _found.Add(presentation.Key, "active at the start", expected.ActiveAtStartDatedOnly, start.Enrolled);
        _found.Add(presentation.Key, "registered on a known day", expected.Registrations - expected.RegistrationDateMissing, end.Enrolled + end.Withdrawn);
        _found.Add(presentation.Key, "unregistered by the last day", unregistered, end.Withdrawn);
        _found.Add(presentation.Key, "active at the end", expected.ActiveAtEndDatedOnly, end.Enrolled);
    }

    private async Task SeriesAsync(Presentation presentation, CancellationToken cancellationToken)
    {
        var days = new List<(DateOnly Date, ExpectedDay Expected, Measures Got)>();
        var rows = data.Registrations.Where(row => row.Presentation == presentation).ToList();
        foreach (var day in ExpectedDay.Of(presentation, rows, data.Series.Where(day => day.Presentation == presentation.Key)))
            days.Add((presentation.DateOf(day.Day), day, await AtAsync(presentation, day.Day, cancellationToken)));

        _found.AddSeries(presentation.Key, "active", days.Select(day => (day.Date, day.Expected.Active, day.Got.Enrolled)));
        _found.AddSeries(presentation.Key, "registered so far", days.Select(day => (
            day.Date, day.Expected.Registered, day.Got.Enrolled + day.Got.Withdrawn + day.Got.Completed + day.Got.Failed)));
        _found.AddSeries(presentation.Key, "unregistered so far", days.Select(day => (day.Date, day.Expected.Unregistered, day.Got.Withdrawn)));

        var (most, firstDay) = data.Expected.PeakOf[presentation.Key];
        var peak = days.MaxBy(day => day.Got.Enrolled);
        _found.Add(presentation.Key, "most active at once", most, peak.Got.Enrolled);
        _found.Add(presentation.Key, "most active: first on", presentation.DateOf(firstDay), peak.Date);
    }

    private async Task PartsAsync(string by, IReadOnlyDictionary<string, Figures> parts, Func<string, string> keyOf, CancellationToken cancellationToken)
    {
        var seen = await totals.ReadAsync(by, null, cancellationToken);
        foreach (var (part, expected) in parts)
        {
            var got = seen.Of(keyOf(part));
            AtTheEnd(part, expected, got);
            _found.Add(part, "credentials", expected.Certificates, got.Credentials);
        }
    }

    private async Task ProvincesByMonthAsync(CancellationToken cancellationToken)
    {
        var last = data.Presentations.Max(presentation => presentation.DateOf(presentation.DayAfterLast));
        var months = new List<(DateOnly Date, TotalsSeen Seen)>();
        for (var date = data.Presentations.Min(presentation => presentation.DateOf(-365)); date <= last; date = date.AddMonths(1))
            months.Add((date, await totals.ReadAsync("province", date, cancellationToken)));
        foreach (var rows in data.Registrations.GroupBy(row => row.Region).OrderBy(rows => rows.Key, StringComparer.Ordinal))
        {
            _found.AddSeries(rows.Key, "active, once a month", months.Select(month => (
                month.Date, (long)rows.Count(row => Recount.IsActive(row, month.Date)), month.Seen.Of($"VN:{Regions.Provinces[rows.Key]}").Enrolled)));
        }
    }

    private async Task<Measures> AtAsync(Presentation presentation, int day, CancellationToken cancellationToken) =>
        (await totals.ReadAsync("course-run", presentation.DateOf(day), cancellationToken)).Of(Ids.Run(presentation).ToString());
}
