using System.Globalization;

namespace AiTalent.Load.Nation;

/// <param name="Name">The name in the report.</param>
internal sealed record MinistryView(string Name, string Path);

/// <summary>Lists every page of the ministry, the public pages with the same figures, and the responses of the public API.</summary>
internal sealed class MinistryViews(NationRuns runs, NationCatalogue catalogue, NationCalendar calendar)
{
    private const int CellsOfPage = 50;
    private static readonly string[] Keys = ["country", "province", "institution", "programme", "course", "course-run", "partnership", "day"];
    private static readonly int[] DaysAgo = [30, 400, 1200];

    public IReadOnlyList<MinistryView> All() =>
    [
        new("nation", "/vi/ministry"), new("nation, wall", "/vi/ministry?wall=true"),
        .. Keys.Select(key => new MinistryView($"by {key}", Totals($"by={key}"))),
        .. Keys.SelectMany(key => DaysAgo.Select(days => new MinistryView($"by {key}, {days} days ago", Totals($"by={key}&asOf={Ago(days)}")))),
        .. new[] { "institution", "programme", "course", "course-run" }.Select(key => new MinistryView($"by {key}, sorted, 400 days ago", Totals($"by={key}&sort=completed&asOf={Ago(400)}"))),
        .. Searches.Select(search => new MinistryView($"by {search.Key}, searched", Totals($"by={search.Key}&q={Uri.EscapeDataString(search.Words)}"))),
        .. Searches.Select(search => new MinistryView($"by {search.Key}, searched, 400 days ago", Totals($"by={search.Key}&q={Uri.EscapeDataString(search.Words)}&asOf={Ago(400)}"))),
        .. LastPages.Select(last => new MinistryView($"by {last.Key}, late page", Totals($"by={last.Key}&page={last.Page}"))),
        .. LastPages.Select(last => new MinistryView($"by {last.Key}, late page, 30 days ago", Totals($"by={last.Key}&page={last.Page}&asOf={Ago(30)}"))),
        new("accreditation", "/vi/ministry/accreditation"), new("accreditation, searched", "/vi/ministry/accreditation?q=hoc+may&kind=AiEngineer"),
        new("accreditation, accredited", "/vi/ministry/accreditation?status=Accredited"),
        new("accreditation, one", $"/vi/ministry/accreditation/{catalogue.Universities[0].Programmes[0].Id}"),
        new("accreditation, effect", $"/vi/ministry/accreditation/{catalogue.Universities[0].Programmes[0].Id}?status=Suspended"),
        .. new[] { "pledger", "university", "country" }.Select(by => new MinistryView($"partnerships by {by}", $"/vi/ministry/partnerships?by={by}")),
        new("partnerships of every status", "/vi/ministry/partnerships?by=university&status=all"),
        new("public, nation", "/vi/national"), new("public, home", "/vi"),
        new("REST totals", "/api/v1/totals"),
        .. Keys.Select(key => new MinistryView($"REST by {key}", $"/api/v1/totals?by={key}")),
        .. Keys.Select(key => new MinistryView($"REST by {key}, 400 days ago", $"/api/v1/totals?by={key}&asOf={Ago(400)}")),
    ];

    private static (string Key, string Words)[] Searches => [("province", "ha noi"), ("institution", "cong nghe da nang"), ("programme", "hoc sau"), ("course", "thi giac"), ("course-run", "hoc may hue"), ("partnership", "hanoi")];

    // The last pages contain cells that have nothing to show yet.
    private (string Key, int Page)[] LastPages =>
        [("course", catalogue.Universities.Sum(university => university.Courses.Count()) * 9 / 10 / CellsOfPage), ("course-run", runs.All.Count * 8 / 10 / CellsOfPage)];

    private static string Totals(string question) => $"/vi/ministry/totals?{question}";

    private string Ago(int days) => calendar.Today.AddDays(-days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
