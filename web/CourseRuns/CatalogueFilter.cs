using System.Globalization;
using AiTalent.Application.Localization;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.CourseRuns;

/// <summary>Represents the filter in the address of the catalogue. Invalid values are ignored.</summary>
public sealed class CatalogueFilter(IQueryCollection query)
{
    public const int PageSize = 20;
    private const int MaxSearchLength = 100;
    private const int LastPage = 500;
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    private static readonly string[] Narrowing = ["institution", "country", "level", "language", "start", "free", "sponsored", "course"];

    public string? Q => Given("q") is { } words ? UnicodeText.Cut(words, MaxSearchLength) : null;

    public Guid? Institution => Guid.TryParse(Given("institution"), out var id) ? id : null;

    public Guid? Course => Guid.TryParse(Given("course"), out var id) ? id : null;

    public string? Country => Given("country");

    public int? Level => int.TryParse(Given("level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : null;

    public string? TaughtIn => Given("language");

    /// <summary>Gets the first day of the month in which the runs start.</summary>
    public DateOnly? Start => DateOnly.TryParseExact(Given("start"), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month.Year is >= FirstYear and <= LastYear ? month : null;

    public bool Free => Given("free") is not null;

    public bool Sponsored => Given("sponsored") is not null;

    public CourseRunOrder Order => Given("sort") switch
    {
        "closes" => CourseRunOrder.ClosesAt,
        "title" => CourseRunOrder.Title,
        _ => CourseRunOrder.StartsOn,
    };

    public int Page => int.TryParse(Given("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1;

    /// <summary>Gets the number of filters that are set in addition to the search text.</summary>
    public int Filters => Narrowing.Count(name => Given(name) is not null);

    public CourseRunFilter At(DateTimeOffset now, Language language) => new(
        Q: Q, CourseId: Course, InstitutionId: Institution, Country: Country, Level: Level, TaughtIn: TaughtIn, SeatsFree: Free ? true : null,
        OpenAt: now, Order: Order, Language: language.Code, StartsFrom: Start, StartsBefore: Start?.AddMonths(1), Sponsored: Sponsored);

    /// <summary>
    /// Returns the query with one value replaced or, if it is null, removed; the result starts on its first page.
    /// </summary>
    public string With(string name, string? value)
    {
        var others = QueryString.Create(query.Where(entry => entry.Key != name && entry.Key != "page" && Given(entry.Key) is not null));
        return (value is null ? others : others.Add(name, value)).ToString();
    }

    /// <summary>Returns the query with the search text only.</summary>
    public string WithoutFilters() => Q is { } words ? QueryString.Create("q", words).ToString() : "";

    private string? Given(string name) => query[name].ToString() is { Length: > 0 } value ? value : null;
}
