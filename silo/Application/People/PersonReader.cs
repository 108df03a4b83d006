using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;
using AiTalent.EventStore;

namespace AiTalent.Application.People;

/// <summary>Provides the only access to people's names; reading another person's data is recorded and visible to that person.</summary>
public sealed class PersonReader(IPeopleStore people, IAccessLog accesses)
{
    /// <param name="reader">The actor, already authorised.</param>
    /// <param name="reason">One of the values of <see cref="AccessReason"/>.</param>
    public async Task<PersonData?> ReadAsync(Actor reader, Guid learnerId, string reason, CancellationToken cancellationToken)
    {
        if (PersonRows.Read(await people.ReadAsync(learnerId, cancellationToken)) is not { } person)
            return null;
        await accesses.WriteAsync(reader, [learnerId], reason, cancellationToken);
        return person;
    }

    /// <summary>Reads many people at once; unknown ids are omitted.</summary>
    public async Task<IReadOnlyDictionary<Guid, PersonData>> ReadAsync(
        Actor reader, IReadOnlyCollection<Guid> learnerIds, string reason, CancellationToken cancellationToken)
    {
        var rows = learnerIds.Count == 0 ? [] : await people.ReadAsync(learnerIds, cancellationToken);
        var persons = rows.GroupBy(row => row.Subject).Select(own => (own.Key, Person: PersonRows.Read([.. own])))
            .Where(own => own.Person is not null).ToDictionary(own => own.Key, own => own.Person!);
        await accesses.WriteAsync(reader, persons.Keys, reason, cancellationToken);
        return persons;
    }
}
