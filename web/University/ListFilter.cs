using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Paging;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University;

/// <summary>What the address of a list asks for. What it says wrongly is as if it were not said.</summary>
public sealed class ListFilter(IQueryCollection query)
{
    public const int PageSize = 25;
    private const int MaxSearchLength = 100;

    // They say where one stands, and nothing of what is wanted.
    private static readonly string[] Passing = ["after", "page", "seen", "done"];

    public string? Q => Given("q") is { } words ? UnicodeText.Cut(words, MaxSearchLength) : null;

    public string? Sort => Given("sort");

    public PageRequest Page => new(PageSize, Cursor.Find(Given("after")));

    /// <summary>The institution that it names, else the one that the actor acts for; null stands for all of them.</summary>
    public Guid? InstitutionFor(Actor actor) => Guid.TryParse(Given("institution"), out var named) ? named : actor.InstitutionId;

    /// <summary>The query of another page about the same institution, where the address names one.</summary>
    public string OfInstitution => Given("institution") is { } named ? QueryString.Create("institution", named).ToString() : "";

    public string OfInstitutionAnd(string name, Guid id) => new QueryString(OfInstitution is { Length: > 0 } named ? named : null).Add(name, $"{id}").ToString();

    public string? Given(string name) => query[name].ToString() is { Length: > 0 } value ? value : null;

    /// <summary>The same question with one value set anew or, where it is null, left out; another question begins on its first page.</summary>
    public string With(string name, string? value)
    {
        var others = QueryString.Create(query.Where(entry => entry.Key != name && !Passing.Contains(entry.Key) && Given(entry.Key) is not null));
        return (value is null ? others : others.Add(name, value)).ToString();
    }
}
