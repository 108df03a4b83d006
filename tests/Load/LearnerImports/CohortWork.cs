using System.Net;
using AiTalent.Application.Cohorts.Imports;
using AiTalent.Application.Localization;
using AiTalent.Load.Timing;
using AiTalent.Web.Languages;

namespace AiTalent.Load.LearnerImports;

/// <summary>Performs a registrar's work on cohorts with the forms of the pages.</summary>
internal sealed class CohortWork(RegistrarBrowser registrar)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(700);

    /// <returns>The address of its page.</returns>
    public async Task<string> CreateAsync(string name, CancellationToken cancellationToken)
    {
        var to = await registrar.SubmitAsync("/vi/university/cohorts/new", "create", [("key", $"{Guid.NewGuid()}"), ("nameEn", name)], cancellationToken);
        await registrar.OpenAsync(to, cancellationToken);
        return to.Split('?')[0];
    }

    /// <returns>The number of progress steps that the page showed, and the log position that includes the whole import.</returns>
    public async Task<(int Steps, string Position)> ImportAsync(string cohort, int learners, Guid run, CancellationToken cancellationToken)
    {
        var preview = await registrar.SubmitAsync($"{cohort}/import", "import", [], cancellationToken, LearnerTable.Write(learners));
        return await FollowAsync(await registrar.SubmitAsync(preview, "confirm", [("run", $"{run}")], cancellationToken), cancellationToken);
    }

    public async Task EnrolAsync(string cohort, Guid run, CancellationToken cancellationToken) =>
        await FollowAsync(await registrar.SubmitAsync($"{cohort}/enrol", "enrol", [("run", $"{run}")], cancellationToken), cancellationToken);

    /// <summary>Views the cohort page by page, by name and by outcome in one of its runs.</summary>
    public async Task<CohortViews> LookAsync(string cohort, Guid run, int views, CancellationToken cancellationToken)
    {
        var told = new CohortViews();
        for (var i = -5; i < views; i++)
        {
            var number = Math.Abs(i);
            await TimeAsync(told.Page, $"?page={1 + number % 40}");
            await TimeAsync(told.Sorted, $"?sort={(number % 2 == 0 ? "-" : "")}{run}&page={1 + number % 40}");
            await TimeAsync(told.ByName, $"?q=learner{number}");
            await TimeAsync(told.ByStanding, $"?run={run}&status={(number % 2 == 0 ? "failed" : "waitlisted")}");

            async Task TimeAsync(Latencies times, string query)
            {
                var took = (await registrar.OpenAsync($"{cohort}{query}", cancellationToken)).Took;
                if (i >= 0)
                    times.Add(took);
            }
        }

        return told;
    }

    private async Task<(int Steps, string Position)> FollowAsync(string work, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>();
        while (true)
        {
            var page = WebUtility.HtmlDecode((await registrar.OpenAsync(work, cancellationToken)).Page);
            if (page.Contains(CohortText.ResourceManager.GetString(nameof(CohortText.WorkDone), Language.Vietnamese.Culture)!, StringComparison.Ordinal))
                return (seen.Count, page.Split("?seen=")[1].Split('"')[0]);
            if (page.Contains("notice-attention", StringComparison.Ordinal))
                throw new InvalidOperationException($"{work} was refused.");
            seen.Add(page.Split("id=\"work\"")[1].Split("</live-part>")[0]);
            await Task.Delay(BetweenLooks, cancellationToken);
        }
    }
}
