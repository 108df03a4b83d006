using AiTalent.Application.Cohorts.Imports;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Decisions;

namespace AiTalent.Application.People;

/// <summary>
/// Matches people by distinguishing data. An address always matches; name and birth date match only among the members of a cohort, because
/// two students of a large university can share both, and only if one of the two has no address.
/// </summary>
public sealed class RecognisedPeople(IReadOnlySet<Guid> members)
{
    private readonly Dictionary<string, Guid> _byAddress = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (Guid Id, bool HasAddress)> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Guid> _told = [];

    /// <summary>Adds a person; people added first are found first.</summary>
    public void Add(Guid id, PersonData person)
    {
        if (person.Email is { } email)
            _byAddress.TryAdd(email.Trim(), id);
        if (members.Contains(id))
            _byName.TryAdd(LearnerImportRow.NameKeyOf(person), (id, person.Email is not null));
    }

    /// <summary>
    /// Recognises a row. Each learner matches one row only, because address and name could match two rows of the same person.
    /// </summary>
    public LearnerImportRow Recognise(LearnerImportRow row)
    {
        if (row.Person is not { } person || Find(person) is not { } known)
            return row;
        return _told.Add(known) ? row with { Known = known, IsMember = members.Contains(known) } : row with { Problem = new Refusal("duplicate", "name") };
    }

    private Guid? Find(PersonData person)
    {
        if (person.Email is { } email && _byAddress.TryGetValue(email.Trim(), out var same))
            return same;
        return _byName.TryGetValue(LearnerImportRow.NameKeyOf(person), out var named) && (person.Email is null || !named.HasAddress) ? named.Id : null;
    }
}
