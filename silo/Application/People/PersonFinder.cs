using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;
using AiTalent.EventStore;
using AiTalent.ReadModel.Search;

namespace AiTalent.Application.People;

/// <summary>Finds people by what they are called, among those that the reader may see. Only who is shown leaves a trace.</summary>
public sealed class PersonFinder(IPeopleStore people, IAccessLog accesses)
{
    /// <param name="reader">Who was found to have the right to see all of them.</param>
    /// <param name="among">All of them.</param>
    /// <param name="order">What stands before the names in the order, if anything, and whether the order is turned round.</param>
    /// <param name="words">Each stands somewhere in the name or the address; nothing finds everybody.</param>
    /// <param name="skip">Passed over, in the order of the names.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="reason">One of <see cref="AccessReason"/>.</param>
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

    /// <summary>Those who are asked for, in that order.</summary>
    public async Task<FoundPeople> ShowAsync(
        Actor reader, IReadOnlyCollection<Guid> among, IReadOnlyCollection<Guid> asked, string reason, CancellationToken cancellationToken)
    {
        var persons = await ReadAsync(among, cancellationToken);
        var shown = asked.Select(id => (Id: id, Person: persons.GetValueOrDefault(id))).ToList();
        await accesses.WriteAsync(reader, shown.Where(one => one.Person is not null).Select(one => one.Id), reason, cancellationToken);
        return new FoundPeople(shown, [.. shown.Select(one => one.Id)]) { Marks = NamesakeMarks.Of(persons) };
    }

    /// <summary>For each question, whom it fits.</summary>
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

/// <param name="Shown">Those of the part that was asked for; without data where none is known.</param>
/// <param name="All">Everybody who was found, in the order of the names.</param>
public sealed record FoundPeople(IReadOnlyList<(Guid Id, PersonData? Person)> Shown, IReadOnlyList<Guid> All)
{
    /// <summary>How many were found.</summary>
    public int Count => All.Count;

    /// <summary>For those who share their name with another one of all, found or not.</summary>
    public IReadOnlyDictionary<Guid, string> Marks { get; init; } = new Dictionary<Guid, string>();
}
