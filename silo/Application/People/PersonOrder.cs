using System.Globalization;
using AiTalent.Contracts.Learners;

namespace AiTalent.Application.People;

/// <summary>The order in which people are listed: by what is known of each, then by the name; who has none stands last.</summary>
/// <param name="Ranks">The lower before the higher; null lists by the name alone.</param>
/// <param name="IsDescending">Turns round the ranks or, without them, the names.</param>
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
