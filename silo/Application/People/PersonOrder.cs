using System.Globalization;
using AiTalent.Contracts.Learners;

namespace AiTalent.Application.People;

/// <summary>Represents the order of a list of people: by rank, then by name; people without a name come last.</summary>
/// <param name="Ranks">Lower ranks come first; null orders by name only.</param>
/// <param name="IsDescending">Reverses the ranks or, without them, the names.</param>
public sealed record PersonOrder(IReadOnlyDictionary<Guid, long>? Ranks = null, bool IsDescending = false)
{
    public static PersonOrder ByName { get; } = new();

    public IEnumerable<(Guid Id, PersonData? Person)> Of(IEnumerable<(Guid Id, PersonData? Person)> people)
    {
        var ordered = people.OrderBy(one => Ranks is null ? 0 : IsDescending ? -Ranks[one.Id] : Ranks[one.Id]).ThenBy(one => one.Person is null);
        var words = StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true);
        return (Ranks is null && IsDescending ? ordered.ThenByDescending(NameOf, words) : ordered.ThenBy(NameOf, words)).ThenBy(one => one.Id);
    }

    private static string NameOf((Guid Id, PersonData? Person) one) => one.Person is null ? "" : PersonName.Of(one.Person) ?? "";
}
