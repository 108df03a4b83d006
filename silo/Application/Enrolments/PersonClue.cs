using AiTalent.Application.Localization;
using AiTalent.Application.People;
using AiTalent.Contracts.Learners;

namespace AiTalent.Application.Enrolments;

/// <summary>Represents the person in a pasted line: an email address, or a full name with the date of birth.</summary>
/// <param name="Email">Null if a name is given.</param>
/// <param name="BirthDate">Null if none is given; the clue then matches nobody.</param>
public sealed record PersonClue(string? Email, string? Name, DateOnly? BirthDate)
{
    /// <summary>A date has up to three words: 2001. 3. 4.</summary>
    private const int MaxDateParts = 3;

    public static PersonClue Read(string who)
    {
        if (who.Contains('@', StringComparison.Ordinal))
            return new(who.Trim(), null, null);
        var words = who.Split([' ', '\u00A0', '\t', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var count = 1; count <= MaxDateParts && count < words.Length; count++)
        {
            if (WrittenDay.Read(string.Join(' ', words[^count..])) is { } day)
                return new(null, string.Concat(words[..^count]), day);
        }

        return new(null, string.Concat(words), null);
    }

    public bool Fits(PersonData person) => Email is { } address
        ? string.Equals(address, person.Email, StringComparison.OrdinalIgnoreCase)
        : BirthDate is { } day && day == person.BirthDate && (IsSame(PersonName.Of(person)) || IsSame(person.LatinName));

    /// <summary>Compares names with diacritics, which distinguish names, ignoring case and blanks.</summary>
    private bool IsSame(string? name) =>
        name is not null && string.Equals(Name!.Normalize(), string.Concat(name.Where(letter => !char.IsWhiteSpace(letter))), StringComparison.OrdinalIgnoreCase);
}
