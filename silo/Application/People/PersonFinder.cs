using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;
using AiTalent.EventStore;
using AiTalent.ReadModel.Search;

namespace AiTalent.Application.People;

/// <summary>Finds people by name among those the reader may see. Only people who are shown are recorded as accessed.</summary>
public sealed class PersonFinder(IPeopleStore people, IAccessLog accesses)
{
    /// <param name="reader">The actor, already authorised to see all of them.</param>
    /// <param name="among">The ids to search.</param>
    /// <param name="order">The order of precedence before names, if any, and whether it is reversed.</param>
    /// <param name="words">Words that must all occur in the name or the address; an empty list matches everyone.</param>
    /// <param name="skip">Number of people to skip, in name order.</param>
    /// <param name="take">Maximum number of people returned.</param>
    /// <param name="reason">One of the values of <see cref="AccessReason"/>.</param>
    public async Task<FoundPeople> FindAsync(
        Actor reader, IReadOnlyCollection<Guid> among, PersonOrder order, string? words, int skip, int take, string reason, CancellationToken cancellationToken)
    {
        var persons = await ReadAsync(among, cancellationToken);
        var wanted = FoldedText.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = order.Of(among.Select(id => (Id: id, Person: persons.GetValueOrDefault(id))).Where(one => Fits(one.Person, wanted))).ToList();
        var shown = found.Skip(skip).Take(take).ToList();
        await accesses.WriteAsync(reader, shown.Where(one => one.Person is not null).Select(one => one.Id), reason, cancellationToken);
        return new FoundPeople(shown, [.. found.Select(one => one.Id)]) { Marks = NamesakeMarks.Of(persons) };
    }

    /// <summary>Returns the requested people in the given order.</summary>
    public async Task<FoundPeople> ShowAsync(
        Actor reader, IReadOnlyCollection<Guid> among, IReadOnlyCollection<Guid> asked, string reason, CancellationToken cancellationToken)
    {
        var persons = await ReadAsync(among, cancellationToken);
        var shown = asked.Select(id => (Id: id, Person: persons.GetValueOrDefault(id))).ToList();
        await accesses.WriteAsync(reader, shown.Where(one => one.Person is not null).Select(one => one.Id), reason, cancellationToken);
        return new FoundPeople(shown, [.. shown.Select(one => one.Id)]) { Marks = NamesakeMarks.Of(persons) };
    }

    /// <summary>Returns the matching people of each query.</summary>
    public async Task<IReadOnlyList<FoundPeople>> MatchAsync(
        Actor reader, IReadOnlyCollection<Guid> among, IReadOnlyList<Func<PersonData, bool>> questions, string reason, CancellationToken cancellationToken)
    {
        var persons = await ReadAsync(among, cancellationToken);
        var marks = NamesakeMarks.Of(persons);
        var found = questions.Select(fits => persons.Where(one => one.Value is { } person && fits(person)).Select(one => (Id: one.Key, Person: one.Value)).ToList()).ToList();
        await accesses.WriteAsync(reader, found.SelectMany(own => own.Select(one => one.Id)).Distinct(), reason, cancellationToken);
        return [.. found.Select(own => new FoundPeople(own, [.. own.Select(one => one.Id)]) { Marks = marks })];
    }

    private async Task<Dictionary<Guid, PersonData?>> ReadAsync(IReadOnlyCollection<Guid> among, CancellationToken cancellationToken)
    {
        var rows = among.Count == 0 ? [] : await people.ReadAsync(among, cancellationToken);
        return rows.GroupBy(row => row.Subject).ToDictionary(own => own.Key, own => PersonRows.Read([.. own]));
    }

    private static bool Fits(PersonData? person, string[] words)
    {
        if (words.Length == 0)
            return true;
        if (person is null)
            return false;
        var name = FoldedText.Of(PersonName.Of(person), person.LatinName, person.Email);
        return words.All(word => name.Contains(word, StringComparison.Ordinal));
    }
}

/// <param name="Shown">The people of the requested page; without data if none is known.</param>
/// <param name="All">Everyone who was found, in name order.</param>
public sealed record FoundPeople(IReadOnlyList<(Guid Id, PersonData? Person)> Shown, IReadOnlyList<Guid> All)
{
    /// <summary>Number of people found.</summary>
    public int Count => All.Count;

    /// <summary>Marks of people who share their name with another of all ids, found or not.</summary>
    public IReadOnlyDictionary<Guid, string> Marks { get; init; } = new Dictionary<Guid, string>();
}
