using System.Globalization;
using System.Text.Json;
using AiTalent.Web.Ministry;
using Xunit;

namespace AiTalent.Api.Tests.Ministry;

/// <summary>Compares downloaded files of totals with the API.</summary>
internal static class TotalsFiles
{
    private const int Enrolled = 7;

    /// <summary>Checks that the file holds the cells of the response at the same position, largest first.</summary>
    public static async Task EqualAsync(RunningApi running, Visitor analyst, string by, string asOf)
    {
        var sheet = await ExportLines.ReadAsync(analyst, $"/en/sheets/totals.csv?by={by}{asOf}&sort=enrolled");
        var totals = (await running.National.GetAsync($"/totals?by={by}{asOf}&minPosition={sheet.Position}")).Expect(200);

        Assert.Equal(totals.Position, sheet.Position);
        Assert.Equal(
            totals.Items("cells").Select(cell => (cell.GetProperty("key").GetString()!, Figures(cell))).OrderBy(cell => cell.Item1, StringComparer.Ordinal),
            sheet.Rows.Select(row => (row[0], string.Join(' ', row[2..]))).OrderBy(row => row.Item1, StringComparer.Ordinal));
        var enrolled = sheet.Column(Enrolled).Select(value => long.Parse(value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(enrolled.OrderDescending(), enrolled);
    }

    /// <summary>Enrols one learner in a run on a day two years ago, and three in two runs two days later.</summary>
    public static async Task SomeHistoryAsync(RunningApi running)
    {
        var world = new World(running.National);
        var (first, second) = (await world.RunAsync(capacity: null), await world.RunAsync(capacity: null));
        async Task EnrolAsync(Guid run, Guid learner, int day) =>
            (await running.National.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = learner, effectiveAt = $"2024-05-0{day}T12:00:00+07:00" })).Expect(201);

        await EnrolAsync(first, await world.LearnerAsync(), 1);
        foreach (var learner in await world.LearnersAsync(3))
        {
            await EnrolAsync(first, learner, 3);
            await EnrolAsync(second, learner, 3);
        }

        (await running.National.GetAsync($"/totals?minPosition={await running.HeadAsync()}")).Expect(200);
    }

    private static string Figures(JsonElement cell) => string.Join(' ', MeasureGroup.Columns.Select(measure => cell.GetProperty(measure.Name).GetInt64()));
}
