using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Paging;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University;

/// <summary>Represents the filter in the address of a list. Invalid values are ignored.</summary>
public sealed class ListFilter(IQueryCollection query)
{
    public const int PageSize = 25;
    private const int MaxSearchLength = 100;

    // Parameters of the position in the list, which are not part of the filter.
    private static readonly string[] Passing = ["after", "page", "seen", "done"];

    public string? Q => Given("q") is { } words ? UnicodeText.Cut(words, MaxSearchLength) : null;

    public string? Sort => Given("sort");

    public PageRequest Page => new(PageSize, Cursor.Find(Given("after")));

    /// <summary>Returns the institution in the address, otherwise the actor's own; null means all.</summary>
    public Guid? InstitutionFor(Actor actor) => Guid.TryParse(Given("institution"), out var named) ? named : actor.InstitutionId;

    /// <summary>Gets the query for another page about the same institution, if the address names one.</summary>
    public string OfInstitution => Given("institution") is { } named ? QueryString.Create("institution", named).ToString() : "";

    public string OfInstitutionAnd(string name, Guid id) => new QueryString(OfInstitution is { Length: > 0 } named ? named : null).Add(name, $"{id}").ToString();

    public string? Given(string name) => query[name].ToString() is { Length: > 0 } value ? value : null;

    /// <summary>
    /// Returns the query with one value replaced or, if it is null, removed; the result starts on its first page.
    /// </summary>
    public string With(string name, string? value)
    {
        var others = QueryString.Create(query.Where(entry => entry.Key != name && !Passing.Contains(entry.Key) && Given(entry.Key) is not null));
        return (value is null ? others : others.Add(name, value)).ToString();
    }
}
