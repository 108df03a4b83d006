using System.Globalization;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Totals;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Ministry;

/// <summary>
/// Represents the filter in the address of the figures: the same address is the same view. Invalid values are
/// ignored.
/// </summary>
/// <param name="today">The last selectable day.</param>
public sealed class TotalsFilter(IQueryCollection query, DateOnly today)
{
    public const int PageSize = 50;

    private const int MaxSearchLength = 100;
    private const int LastPage = 10_000;
    private const string DefaultBy = "country";

    private static readonly string[] Kept = ["by", "asOf", "sort", "q"];
    private static readonly DateOnly First = new(2000, 1, 1);

    /// <summary>Gets the public name of the dimension of the cells.</summary>
    public string ByName => TotalsByNames.TryParse(Given("by") ?? DefaultBy, out _) ? Given("by") ?? DefaultBy : DefaultBy;

    public TotalsBy By => TotalsByNames.TryParse(ByName, out var by) ? by : TotalsBy.Country;

    public DateOnly? AsOf => DateOnly.TryParseExact(Given("asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day >= First && day <= today ? day : null;

    /// <summary>Gets the day as typed, even if it is not selectable.</summary>
    public string? AsOfText => Given("asOf");

    public bool IsAsOfWrong => AsOfText is not null && AsOf is null;

    /// <summary>Gets the sort measure; days are sorted by date, newest first, unless a measure is given.</summary>
    public TotalsMeasure? Sort => TotalsMeasure.Find(Given("sort")) ?? TotalsMeasure.Find(DefaultSort);

    public string? Q => By == TotalsBy.Day ? null : Given("q") is { } words ? UnicodeText.Cut(words, MaxSearchLength) : null;

    public int Page => int.TryParse(Given("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1;

    public TotalsTableQuery Question => new(By, AsOf, Sort, Q);

    public static TotalsFilter Of(IQueryCollection query, TimeProvider time) => new(query, NationalDay.Of(time.GetUtcNow()));

    /// <summary>
    /// Returns the query with one value replaced or, if it is null, removed; the result starts on its first page.
    /// </summary>
    public string With(string name, string? value)
    {
        var others = QueryString.Create(Kept.Where(kept => kept != name && Given(kept) is not null).Select(kept => KeyValuePair.Create(kept, query[kept])));
        return (value is null ? others : others.Add(name, value)).ToString();
    }

    // Credentials belong to programmes and courses; runs and partnerships have none.
    private string? DefaultSort => By switch
    {
        TotalsBy.Day => null,
        TotalsBy.Course or TotalsBy.CourseRun or TotalsBy.Partnership => "enrolled",
        _ => "engineers",
    };

    private string? Given(string name) => query[name].ToString() is { Length: > 0 } value ? value : null;
}
