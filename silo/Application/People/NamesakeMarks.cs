using AiTalent.Application.Localization;
using AiTalent.Contracts.Learners;

namespace AiTalent.Application.People;

/// <summary>
/// Distinguishes people in a list who share a name: by the birth date and, if that is also shared or not known, by the address.
/// </summary>
public static class NamesakeMarks
{
    /// <summary>Returns marks only for people who share a name; nothing more is shown of the others.</summary>
    public static IReadOnlyDictionary<Guid, string> Of(IEnumerable<KeyValuePair<Guid, PersonData?>> people)
    {
        var named = people.Where(one => one.Value is not null).Select(one => (Id: one.Key, Person: one.Value!, Name: PersonName.Of(one.Value!))).Where(one => one.Name is not null);
        return named.GroupBy(one => one.Name!, StringComparer.OrdinalIgnoreCase).Where(own => own.Count() > 1).SelectMany(Marked)
            .Where(one => one.Mark.Length > 0).ToDictionary(one => one.Id, one => one.Mark);
    }

    private static IEnumerable<(Guid Id, string Mark)> Marked(IEnumerable<(Guid Id, PersonData Person, string? Name)> namesakes)
    {
        var days = namesakes.CountBy(one => one.Person.BirthDate ?? default).ToDictionary();
        return namesakes.Select(one =>
        {
            var day = one.Person.BirthDate is { } born ? Dates.Day(born) : null;
            var isAlone = day is not null && days[one.Person.BirthDate!.Value] == 1;
            return (one.Id, string.Join(", ", new[] { day, isAlone ? null : one.Person.Email }.OfType<string>()));
        });
    }
}
