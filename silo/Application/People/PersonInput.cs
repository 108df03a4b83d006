using AiTalent.Application.Localization;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Application.People;

/// <summary>Checks personal data, which no aggregate sees. It is stored in NFC; a refusal names the field alone.</summary>
public static class PersonInput
{
    private static readonly PersonData Nothing = new(null, null);

    /// <summary>Cleans the texts and checks them.</summary>
    /// <returns>The person to store, or the first refusal. A person without any data is valid: <see cref="IsEmpty"/>.</returns>
    public static Result<PersonData> Read(PersonData typed)
    {
        var person = typed with
        {
            FamilyName = PlainText.Clean(typed.FamilyName),
            GivenName = PlainText.Clean(typed.GivenName),
            LatinName = PlainText.Clean(typed.LatinName),
            Email = PlainText.Clean(typed.Email),
            Phone = PlainText.Clean(typed.Phone),
            Education = PlainText.Clean(typed.Education),
        };
        var refusal = PlainText.Check(person.FamilyName, "familyName", 100) ?? PlainText.Check(person.GivenName, "givenName", 100)
            ?? PlainText.Check(person.LatinName, "latinName", 200) ?? CheckEmail(person.Email) ?? CheckPhone(person.Phone)
            ?? PlainText.Check(person.Education, "education", 200) ?? CheckLanguage(person.Language);
        return refusal is null ? person : refusal;
    }

    public static bool IsEmpty(PersonData person) => person == Nothing;

    public static Refusal? CheckEmail(string? email) =>
        PlainText.Check(email, "email", 254) ?? (email is null || IsAddress(email) ? null : new Refusal("bad_characters", "email"));

    private static bool IsAddress(string email) =>
        email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < email.Length - 1 && !email.Any(char.IsWhiteSpace);

    private static Refusal? CheckPhone(string? phone) => PlainText.Check(phone, "phone", 30)
        ?? (phone is null || phone.All(letter => char.IsAsciiDigit(letter) || letter is '+' or '-' or '(' or ')' or ' ' or '.') ? null : new Refusal("bad_characters", "phone"));

    private static Refusal? CheckLanguage(string? language) => language is null or "vi" or "ko" or "en" ? null : new Refusal("unknown_language", "language");
}
