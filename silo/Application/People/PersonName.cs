using System.Text.RegularExpressions;
using AiTalent.Contracts.Learners;

namespace AiTalent.Application.People;

/// <summary>
/// Formats a name as in the person's own country: the family name first; in Hangul and in ideographs without a
/// space.
/// </summary>
public static partial class PersonName
{
    /// <returns>Null if no name is known.</returns>
    public static string? Of(PersonData person) => (person.FamilyName, person.GivenName) switch
    {
        ({ } family, { } given) => Unspaced().IsMatch(family + given) ? family + given : $"{family} {given}",
        var (family, given) => family ?? given,
    };

    [GeneratedRegex(@"^[\p{IsHangulSyllables}\p{IsCJKUnifiedIdeographs}]+$")]
    private static partial Regex Unspaced();
}
