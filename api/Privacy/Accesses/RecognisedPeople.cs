using AiTalent.Contracts.Learners;
using AiTalent.Web.Cohorts;

namespace AiTalent.Api.Privacy.Accesses;

/// <summary>People by what tells them apart: the address, or, where one of the two has none, the name with the birth date.</summary>
internal sealed class RecognisedPeople
{
    private readonly Dictionary<string, Guid> _byAddress = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (Guid Id, bool HasAddress)> _byName = new(StringComparer.OrdinalIgnoreCase);

    public void Add(Guid id, PersonData person)
    {
        if (person.Email is { } email)
            _byAddress.TryAdd(email.Trim(), id);
        _byName.TryAdd(RosterRow.NameKeyOf(person), (id, person.Email is not null));
    }

    public RosterRow Recognise(RosterRow row) => row.Person is { } person ? row with { Member = Find(person) } : row;

    private Guid? Find(PersonData person)
    {
        if (person.Email is { } email && _byAddress.TryGetValue(email.Trim(), out var same))
            return same;
        return _byName.TryGetValue(RosterRow.NameKeyOf(person), out var named) && (person.Email is null || !named.HasAddress) ? named.Id : null;
    }
}
